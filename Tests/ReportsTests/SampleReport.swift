import Model
import Reports

/// A small invented report with something of everything.
enum SampleReport {
  static let titles = [
    "confidential.client-identified": RuleTitle(title: "tells who a client is", why: "Clients expect silence.")
  ]
  private static let day = Day(daysSinceEpoch: 20_400)

  /// The report with `words` wherever words of an archive stand, and `person` wherever another person is named.
  static func report(words: String = "Long day with Contoso", person: String = "Sam Doe") -> Report {
    var report = Report(
      tool: Report.Tool(version: "0.1.0", ruleset: "sha256:00"), asOf: day, mode: .hygiene, stance: .hybrid,
      archives: [archive(words)], accounts: accounts(words), people: [known(person)],
      findings: [finding(words: words, person: person)],
      notes: [
        GuardNote(
          guardID: "guard.organising", account: "facebook:1", item: nil, occurredAt: nil,
          wouldHaveBeen: "conduct.venting", explanation: "Talk about pay with \(person) is protected.")
      ],
      plan: [
        PlanStep(
          findings: ["f_1"], screen: "facebook.activity-log.posts", minutes: 2, scoreAfter: 3.04,
          account: "facebook:1", scoreBefore: 41.26, evening: 1)
      ],
      changes: Changes(new: 1, because: Changes.Because(export: 1)), limits: ["Pictures were not looked at."],
      inferences: ["Northwind is your employer (Positions.csv)."])
    report.career = CareerView(
      headings: [CareerView.Heading(words: "Confidential data of an employer", findings: ["f_1"])],
      offLimits: ["Belief is not theirs to weigh."], keep: [],
      jobs: [
        CareerView.Job(
          employer: "Northwind",
          statements: ["LinkedIn: Engineer, 2021-03 to today", "Facebook: Manager, 2021 to today"],
          differences: ["the titles differ"])
      ], advice: ["Finish five weeks before you apply."], evenings: 1)
    report.history = [history(run: 1, score: 60), history(run: 2, score: 41.26)]
    report.contextSource = .file
    report.changes.since = day.adding(days: -90)
    report.changes.stillThere = 1
    report.changes.claimedOn = [day.adding(days: -60)]
    report.findings[0].firstSeen = day.adding(days: -90)
    report.findings[0].lastSeen = day
    report.findings[0].claimedOn = day.adding(days: -60)
    var change = FamilyChange(family: "confidential")
    change.open = 1
    change.new = 1
    report.changes.families = [change]
    report.changes.ages = [AgeGroup(words: "known for up to 3 months", findings: 1)]
    report.changes.accounts = [
      Changes.AccountChange(
        account: "facebook:1", since: day.adding(days: -90), before: 60, delta: ScoreDelta(you: -20, export: 1.26))
    ]
    return report
  }

  static func history(run: Int, score: Double) -> HistoryEntry {
    HistoryEntry(
      run: run, asOf: day.adding(days: 90 * (run - 2)), mode: .hygiene, account: "facebook:1", platform: .facebook,
      exportedAt: day, score: score, confirmed: 12, possible: 70, projected: score, band: "high", checked: 2,
      applicable: 7, open: 1, new: 1, fixed: 0, returned: 0, delta: ScoreDelta(you: run == 1 ? 0 : -18.74),
      isAlike: true)
  }

  /// The plan of the same report.
  static func plan(words: String = "Long day with Contoso") -> PlanSheet {
    let report = report(words: words)
    return PlanSheet(
      asOf: report.asOf, mode: .jobOpen,
      standings: [PlanSheet.Standing(account: "facebook:1", platform: .facebook, score: 41.26, projected: 30)],
      questions: StopQuestion.all(about: report.findings), steps: report.plan, findings: report.findings,
      advice: ["Finish five weeks before you apply."])
  }

  private static func archive(_ words: String) -> ArchiveSummary {
    var census = Census()
    census.read = [Census.Read(path: "posts_1.json", records: 12, skipped: 1, warning: "one record without a time")]
    census.damaged = [Census.Damaged(path: "inbox/samdoe_12/message_1.json", line: 4, why: "cut off")]
    return ArchiveSummary(
      id: "a1", name: words, platform: .facebook, format: "json", exportedAt: day, digest: "00", parts: 1,
      census: census)
  }

  private static func accounts(_ words: String) -> [AccountReport] {
    let risk = Risk(
      score: 41.26, confirmed: 12, possible: 55.3, band: "high",
      families: [Risk.Family(family: "confidential", points: 12.1, findings: 1)], shares: ["f_1": 12.1])
    let facebook = Account(id: "facebook:1", platform: .facebook, side: .personal, ownerName: words, handle: nil)
    let linkedin = Account(id: "linkedin:1", platform: .linkedin, side: .professional, ownerName: nil, handle: "anna")
    let gap = AccountReport.Coverage(family: "settings", checked: 2, applicable: 7, why: "no audience in this export")
    return [
      AccountReport(
        account: facebook, from: day, until: day, records: ["post": 812], coverage: [gap], risk: risk,
        summary: "One post names a client."),
      AccountReport(
        account: linkedin, from: nil, until: nil, records: [:], coverage: [],
        risk: Risk(score: 0, confirmed: 0, possible: 0, band: "clear", families: []), summary: "Nothing found."),
    ]
  }

  private static func known(_ name: String) -> KnownPerson {
    let profiles = [("facebook:1", name), ("linkedin:1", name)].map { account, name in
      KnownPerson.Profile(
        account: account, name: name, handle: "sam_doe", probability: 0.97, because: ["same full name"])
    }
    return KnownPerson(
      id: "p7", name: name, roles: [RoleSpan(role: .manager, because: "in your context file", isInferred: false)],
      profiles: profiles, probability: 0.97, tier: .certain, because: ["\(name) is rare"], isFriend: false)
  }

  private static func finding(words: String, person: String) -> Finding {
    Finding(
      id: "f_1", rule: "confidential.client-identified", account: "facebook:1", points: 24.3, confidence: 0.86,
      vector: "H:confidential.client-identified/V:friends/A:author/L:1.0/T:0.9/K:0.86",
      occurredAt: Timestamp(day: day),
      item: Finding.ItemReference(
        kind: "post", archive: "a1", path: "posts_1.json", pointer: "/12"), people: ["p7"],
      subject: "client:\(words)", excerpt: "\(words) and \(person)",
      evidence: [Evidence(kind: .term, text: words, range: 0..<4, why: "client in your context", weight: 0.8)],
      explanation: "A post tells of a client and \(person).", audience: .friends, lenses: [.boss, .client],
      cure: Cure(
        action: .delete, title: "Delete the post", steps: ["Open the activity log"], url: "https://facebook.example/",
        locator: Cure.Locator(date: day, firstWords: words, with: person, filter: "Posts"), minutes: 2,
        screen: "facebook.activity-log.posts"))
  }
}
