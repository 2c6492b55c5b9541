import Model

extension HTMLReport {
  /// Examples of a subject that are shown at once; the rest is folded.
  private static let examples = 3

  /// Every open finding, by account, rule and subject.
  var findingSections: [String] {
    let groups = report.accounts.flatMap { account in rules(of: account) }
    guard !groups.isEmpty else { return [] }
    return section("findings", "Findings", filter + groups)
  }

  /// The controls that the script brings to life; without it everything is simply there.
  private var filter: [String] {
    let open = report.findings.filter(\.isOpen)
    let levels = Level.allCases.reversed().map(\.rawValue).filter { level in
      open.contains { $0.level.rawValue == level }
    }
    let accounts = report.accounts.map { ($0.account.id, "\($0.account.platform.title), \($0.account.side.rawValue)") }
    let families = Set(open.map(\.family)).sorted().map { ($0, Wording.family($0)) }
    return [
      "<form id=\"filter\" class=\"filter\" hidden role=\"search\">",
      "<label>Search <input id=\"q\" type=\"search\" autocomplete=\"off\"></label>",
      select("f-account", "Account", accounts), select("f-family", "Kind", families),
      select("f-level", "Level", levels.map { ($0, $0) }),
      select("f-new", "Since last time", [("new", "new"), ("updated", "changed"), ("unchanged", "as before")]),
      "<output id=\"hits\" aria-live=\"polite\"></output>", "</form>",
    ]
  }

  private func select(_ id: String, _ label: String, _ choices: [(value: String, words: String)]) -> String {
    let options = choices.map {
      "<option value=\"\(HTMLText.escaped($0.value))\">\(HTMLText.escaped($0.words))</option>"
    }
    return "<label>\(label) <select id=\"\(id)\"><option value=\"\">all</option>\(options.joined())</select></label>"
  }

  private func rules(of account: AccountReport) -> [String] {
    let findings = report.openFindings(of: account.account.id)
    guard !findings.isEmpty else { return [] }
    let title = "<h3>\(account.account.platform.title), \(account.account.side.rawValue)</h3>"
    return [title]
      + FindingGroup.groups(of: findings, by: \.rule).flatMap { rule($0.key, $0.findings, account: account) }
  }

  private func rule(_ rule: String, _ findings: [Finding], account: AccountReport) -> [String] {
    let units = findings.reduce(0) { $0 + (account.risk.shares[$1.id] ?? 0) }
    let whole = account.risk.shares.values.sorted().reduce(0, +)
    let share = whole > 0 && units > 0 ? ", \(Wording.percent(units, of: whole)) of the score" : ""
    let title = HTMLText.escaped(Wording.sentence(titles[rule]?.title ?? rule))
    let why = titles[rule]?.why ?? ""
    return [
      "<details class=\"rule\" open data-group>",
      "<summary><span class=\"h4\">\(title)</span> <span class=\"soft\">\(Wording.levels(findings))\(share)</span></summary>",
      why.isEmpty ? "" : "<p class=\"soft\">\(HTMLText.escaped(why)) <code>\(HTMLText.escaped(rule))</code></p>",
    ].filter { !$0.isEmpty } + subjects(of: findings)
      + ["</details>"]
  }

  private func subjects(of findings: [Finding]) -> [String] {
    let groups = FindingGroup.groups(of: findings, by: \.subject)
    return groups.flatMap { subject($0.key, $0.findings, isAlone: groups.count == 1) }
  }

  private func subject(_ subject: String, _ findings: [Finding], isAlone: Bool) -> [String] {
    let words = HTMLText.escaped(Wording.subject(subject, people: report.people))
    let rest = findings.dropFirst(HTMLReport.examples)
    let folded =
      rest.isEmpty
      ? [] : ["<details class=\"more\"><summary>\(rest.count) more</summary>"] + rest.map(finding) + ["</details>"]
    let head = words.isEmpty || isAlone && findings.count < 2 ? [] : ["<p class=\"subject\"><bdi>\(words)</bdi></p>"]
    return head + findings.prefix(HTMLReport.examples).map(finding) + folded
  }

  private func finding(_ finding: Finding) -> String {
    let level = finding.level.rawValue
    let day = finding.occurredAt.map { " · <time>\($0.day.iso)</time>" } ?? ""
    let audience = Wording.seen(finding).map { " · \($0)" } ?? ""
    let state = finding.state == .open ? "" : " · \(Wording.state(finding.state))"
    let news = finding.baseline == .new && report.changes.since != nil ? " · <strong>new</strong>" : ""
    let attributes =
      "data-finding data-account=\"\(HTMLText.escaped(finding.account))\" data-family=\"\(HTMLText.escaped(finding.family))\" "
      + "data-level=\"\(level)\" data-baseline=\"\(finding.baseline.rawValue)\""
    let parts = [
      "<article class=\"finding\" \(attributes)>",
      "<p class=\"meta\"><span class=\"tag \(level)\">\(level)</span>\(day)\(audience)\(state)\(news)</p>",
      finding.explanation.isEmpty ? "" : "<p>\(HTMLText.escaped(finding.explanation))</p>",
      Wording.claim(finding).map { "<p>\(HTMLText.escaped($0))</p>" } ?? "",
      finding.excerpt.isEmpty ? "" : "<blockquote dir=\"auto\">\(HTMLText.escaped(finding.excerpt))</blockquote>",
      details(finding), "</article>",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// Why, where and what to do, folded.
  private func details(_ finding: Finding) -> String {
    let reasons = finding.evidence.map { evidence in
      let words = evidence.text.isEmpty ? "" : " “\(HTMLText.escaped(evidence.text))”"
      return "<li>\(HTMLText.escaped(evidence.why))\(words)</li>"
    }
    let why = reasons.isEmpty ? "" : "<h5>Why</h5><ul>\(reasons.joined())</ul>"
    let place = finding.item.map { item in
      let spot = "\(item.archive), \(item.path) \(item.pointer)"
      return "<p class=\"small soft\">In \(HTMLText.escaped(spot))</p>"
    }
    return "<details><summary>Why, and what to do</summary>\(why)\(cure(finding.cure))\(place ?? "")"
      + "<p class=\"small soft\"><code>\(HTMLText.escaped(finding.id))</code> · \(HTMLText.escaped(finding.vector))</p></details>"
  }

  private func cure(_ cure: Cure) -> String {
    guard !cure.title.isEmpty || !cure.steps.isEmpty else { return "" }
    let steps = cure.steps.map { "<li>\(HTMLText.escaped($0))</li>" }.joined()
    let list = steps.isEmpty ? "" : "<ol>\(steps)</ol>"
    let checked = cure.checkedOn.map { "<p class=\"small soft\">Menus as of \($0.iso).</p>" } ?? ""
    let link = HTMLText.address(cure.url).map {
      "<p><a href=\"\($0)\" rel=\"noreferrer noopener\">Open the place</a></p>"
    }
    return
      "<h5>\(HTMLText.escaped(cure.title)) (\(Wording.count(cure.minutes, "minute")))</h5>\(list)\(link ?? "")\(checked)"
  }
}
