import Model

extension HTMLReport {
  /// One account: its score in words, what drives it, its findings.
  func account(_ account: AccountReport) -> [String] {
    let owner = account.account.ownerName ?? account.account.handle ?? account.account.id
    let title = "\(account.account.platform.title), \(account.account.side.rawValue): \(HTMLText.escaped(owner))"
    let band = HTMLText.className(account.risk.band, among: HTMLReport.bands)
    let words = HTMLText.escaped(Wording.band(account.risk.band))
    let score = "<p class=\"band \(band)\">\(Wording.score(account)), \(words)</p>"
    let summary = account.summary.isEmpty ? [] : ["<p>\(HTMLText.escaped(account.summary))</p>"]
    let findings = report.openFindings(of: account.account.id)
    return section(title, [score] + summary + drivers(account) + findings.map(finding) + coverage(account))
  }

  private func drivers(_ account: AccountReport) -> [String] {
    let drivers = Driver.all(of: account, in: report).filter { $0.units > 0 }
    let whole = drivers.reduce(0) { $0 + $1.units }
    guard whole > 0 else { return [] }
    let rows = drivers.prefix(5).map { driver in
      let subject = HTMLText.escaped(Wording.subject(driver.subject, people: report.people))
      let title = HTMLText.escaped(titles[driver.rule]?.title ?? driver.rule)
      return "<li><strong>\(Wording.percent(driver.units, of: whole))</strong> \(subject): \(title)</li>"
    }
    return ["<h3>What drives it</h3>", "<ul>"] + rows + ["</ul>"]
  }

  private func coverage(_ account: AccountReport) -> [String] {
    let gaps = account.coverage.filter { $0.checked < $0.applicable }
    guard !gaps.isEmpty else { return [] }
    let rows = gaps.map { gap in
      "<li>\(HTMLText.escaped(gap.family)): \(gap.checked) of \(gap.applicable) checks, \(HTMLText.escaped(gap.why))</li>"
    }
    return ["<h3>Checks without data</h3>", "<ul class=\"small soft\">"] + rows + ["</ul>"]
  }

  private func finding(_ finding: Finding) -> String {
    let level = finding.level.rawValue
    let day = finding.occurredAt.map { " · \($0.day.iso)" } ?? ""
    let headline = HTMLText.escaped(titles[finding.rule]?.title ?? finding.rule)
    let parts = [
      "<details><summary><span class=\"\(level)\">\(level)</span> \(headline)<span class=\"soft\">\(day)</span></summary>",
      finding.explanation.isEmpty ? "" : "<p>\(HTMLText.escaped(finding.explanation))</p>",
      finding.excerpt.isEmpty ? "" : "<blockquote dir=\"auto\">\(HTMLText.escaped(finding.excerpt))</blockquote>",
      why(finding), cure(finding.cure),
      "<p class=\"small soft\"><code>\(HTMLText.escaped(finding.id))</code> · \(HTMLText.escaped(finding.vector))</p></details>",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func why(_ finding: Finding) -> String {
    guard let why = titles[finding.rule]?.why else { return "" }
    return "<p class=\"soft\">\(HTMLText.escaped(why))</p>"
  }

  private func cure(_ cure: Cure) -> String {
    guard !cure.title.isEmpty || !cure.steps.isEmpty else { return "" }
    let steps = cure.steps.map { "<li>\(HTMLText.escaped($0))</li>" }.joined()
    let list = steps.isEmpty ? "" : "<ol>\(steps)</ol>"
    let link = HTMLText.address(cure.url).map {
      "<p><a href=\"\($0)\" rel=\"noreferrer noopener\">Open the place</a></p>"
    }
    return "<h3>\(HTMLText.escaped(cure.title)) (\(Wording.count(cure.minutes, "minute")))</h3>\(list)\(link ?? "")"
  }
}
