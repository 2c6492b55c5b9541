import Detectors
import Model
import Reports

/// The report's part for somebody who is between two jobs.
struct CareerStage {
  /// Headings of screening firms and of employers' surveys, with the rules and families that fall under each.
  private static let headings: [(words: String, rules: [String])] = [
    ("Insults and bullying", ["conduct.insult"]),
    (
      "Bad-mouthing an employer or colleagues",
      ["conduct.venting", "conduct.professional-venting", "career.bad-mouthing"]
    ),
    ("Discriminatory remarks, hate speech", ["conduct.hate"]),
    ("Threats, violence, extremism", ["conduct.threat"]),
    ("Drinking, drugs, crime", ["conduct.substances"]),
    ("Provocative or sexual content", ["conduct.sexual"]),
    ("Toxic or obscene language", ["conduct.profanity"]),
    ("Confidential data of an employer", ["confidential"]),
    ("Claims that do not add up", ["conduct.contradiction", "career.stale-profile", "conduct.sick-day"]),
    ("Unprofessional screen name", ["conduct.handle"]),
    ("Poor communication", ["conduct.writing"]),
    ("Looking for work while employed", ["career.search-visible", "career.early-announcement"]),
    ("Key words of a policy", ["policy"]),
  ]

  private static let offLimits = [
    "Health, pregnancy, disability, belief, political opinion, union membership, origin, orientation and age are not theirs to weigh in most places; this report does not score them.",
    "Talk about pay and conditions with and for colleagues is protected in many places.",
    "Screening is to be for the job, proportionate, late in the process and told to you; some states forbid asking for access to your accounts.",
    "Firms that screen say that about one report in ten holds anything: an ordinary account is nothing to be afraid for.",
  ]

  let situation: Situation
  let findings: [Finding]
  let plan: [PlanStep]

  /// Nothing for mere hygiene.
  var view: CareerView? {
    guard situation.mode != .hygiene else { return nil }
    let minutes = plan.reduce(0) { $0 + min($1.minutes, 100_000) }
    return CareerView(
      headings: situation.mode == .leaving ? [] : headings, offLimits: CareerStage.offLimits, keep: keep, jobs: jobs,
      advice: CareerAdvice.lines(situation.mode, minutes: minutes) + leaving,
      evenings: minutes == 0 ? 0 : (minutes + Planner.evening - 1) / Planner.evening)
  }

  private var headings: [CareerView.Heading] {
    let seen = findings.filter { $0.isOpen && $0.level > .info && CareerStage.isVisible($0) }
    return CareerStage.headings.compactMap { heading in
      let own = seen.filter { finding in heading.rules.contains { $0 == finding.rule || $0 == finding.family } }
      return own.isEmpty ? nil : CareerView.Heading(words: heading.words, findings: own.map(\.id))
    }
  }

  /// Public, or of an audience that the export does not state.
  private static func isVisible(_ finding: Finding) -> Bool {
    [.everyone, .unknown, .friendsOfFriends].contains(finding.audience)
  }

  private var keep: [String] { findings.filter { $0.rule == "career.showcase" }.map(\.id) }

  /// What must be seen to before access to work accounts is lost.
  private var leaving: [String] {
    guard situation.mode == .leaving || situation.mode == .left else { return [] }
    let work = findings.filter {
      $0.isOpen && ["identity.work-email", "identity.work-phone", "identity.work-sign-in"].contains($0.rule)
    }
    let pages = findings.filter { $0.isOpen && $0.rule.hasPrefix("identity.page-admin") }
    let contacts = findings.filter { $0.isOpen && $0.rule == "identity.uploaded-contacts" }
    let counts = [
      (work.count, "work addresses or numbers are on personal accounts"), (pages.count, "pages are run by you"),
      (contacts.count, "address books were uploaded"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1): see the plan." }
    let covenants = situation.context.employers.compactMap { employer in
      employer.covenantUntil.map { "Your covenant with \(employer.name) ends on \($0.iso)." }
    }
    return counts + covenants
  }

  private var jobs: [CareerView.Job] {
    var order: [String] = []
    var statements: [String: [(platform: Platform, position: Position)]] = [:]
    for profile in situation.accounts {
      for position in profile.positions where !position.employer.isEmpty {
        let key = OrganisationName.words(position.employer).joined(separator: " ")
        if statements[key] == nil { order.append(key) }
        statements[key, default: []].append((profile.account.platform, position))
      }
    }
    return order.compactMap { key in statements[key].map(CareerStage.job) }
  }

  private static func job(_ said: [(platform: Platform, position: Position)]) -> CareerView.Job {
    let lines = said.map { platform, position in
      let title = position.title.map { "\($0), " } ?? ""
      return "\(platform.title): \(title)\(month(position.since) ?? "?") to \(month(position.until) ?? "today")"
    }
    return CareerView.Job(employer: said[0].position.employer, statements: lines, differences: differences(said))
  }

  private static func differences(_ said: [(platform: Platform, position: Position)]) -> [String] {
    let platforms = Set(said.map(\.platform)).sorted()
    guard platforms.count > 1 else { return [] }
    func distinct(_ value: (Position) -> String?) -> Bool {
      let sets = platforms.map { platform in
        Set(said.filter { $0.platform == platform }.compactMap { value($0.position) })
      }
      let told = sets.filter { !$0.isEmpty }
      return told.count > 1 && told.dropFirst().contains { $0.isDisjoint(with: told[0]) }
    }
    return [
      (distinct { $0.title.map { $0.lowercased() } }, "the titles differ"),
      (distinct { $0.since.map { String($0.day.year) } }, "the years of beginning differ"),
      (distinct { $0.until.map { String($0.day.year) } }, "the years of ending differ"),
    ].filter(\.0).map(\.1)
  }

  private static func month(_ moment: Timestamp?) -> String? {
    moment.map { $0.precision == .year ? String($0.day.year) : String($0.day.iso.prefix(7)) }
  }
}
