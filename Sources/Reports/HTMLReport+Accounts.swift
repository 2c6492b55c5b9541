import Model

extension HTMLReport {
  /// The first page: how every account stands, in words, before any detail.
  var firstPage: [String] {
    guard !report.accounts.isEmpty else { return [] }
    let news = "<p>\(HTMLText.escaped(Wording.news(report.changes)))</p>"
    return section("accounts", "How your accounts stand", [news, ScoreChart.svg(report.accounts)])
      + report.accounts.flatMap(card)
  }

  /// One account: its score in words, what drives it, what changed, what to do next.
  private func card(_ account: AccountReport) -> [String] {
    let owner = account.account.ownerName ?? account.account.handle ?? account.account.id
    let title =
      "\(account.account.platform.title), \(account.account.side.rawValue): <bdi>\(HTMLText.escaped(owner))</bdi>"
    let band = HTMLText.className(account.risk.band, among: HTMLReport.bands)
    let score = [
      "<p class=\"band \(band)\">\(Wording.score(account)), \(HTMLText.escaped(Wording.band(account.risk.band)))</p>",
      "<p>\(HTMLText.escaped(Wording.comfort(account.risk.band)))</p>",
    ]
    let summary = account.summary.isEmpty ? [] : ["<p>\(HTMLText.escaped(account.summary))</p>"]
    let body =
      [facts(account)] + score + summary + drivers(account) + changes(account) + next(account) + coverage(account)
    return ["<section class=\"card account\">", "<h3>\(title)</h3>"] + body + ["</section>"]
  }

  private func facts(_ account: AccountReport) -> String {
    "<p class=\"soft small\">\(HTMLText.escaped(Wording.facts(account, in: report)))</p>"
  }

  private func drivers(_ account: AccountReport) -> [String] {
    let drivers = Driver.all(of: account, in: report).filter { $0.units > 0 }
    let whole = drivers.reduce(0) { $0 + $1.units }
    guard whole > 0 else { return [] }
    let rows = drivers.prefix(5).map { driver in
      let subject = HTMLText.escaped(Wording.subject(driver.subject, people: report.people))
      let title = HTMLText.escaped(titles[driver.rule]?.title ?? driver.rule)
      let share = Wording.percent(driver.units, of: whole)
      return "<li><strong>\(share)</strong> \(title)\(subject.isEmpty ? "" : ": <bdi>\(subject)</bdi>")</li>"
    }
    return ["<h4>What drives it</h4>", "<ul>"] + rows + ["</ul>"]
  }

  private func changes(_ account: AccountReport) -> [String] {
    guard let change = report.changes.accounts.first(where: { $0.account == account.account.id }) else { return [] }
    let move = "\(Wording.score(change.before)) on \(change.since.iso), \(Wording.score(account.risk.score)) now"
    return ["<h4>What changed</h4>", "<p>\(move): \(Wording.delta(change.delta)).</p>"]
  }

  private func next(_ account: AccountReport) -> [String] {
    let steps = report.plan.filter { $0.account == account.account.id }.prefix(3)
    guard !steps.isEmpty else { return [] }
    let rows = steps.map { "<li>\(planLine($0))</li>" }
    return ["<h4>Three next steps</h4>", "<ol>"] + rows + ["</ol>"]
  }

  private func coverage(_ account: AccountReport) -> [String] {
    let gaps = account.coverage.filter { $0.checked < $0.applicable }
    guard !gaps.isEmpty else { return [] }
    let rows = gaps.map { gap in
      "<li>\(HTMLText.escaped(Wording.family(gap.family))): \(gap.checked) of \(gap.applicable) checks, \(HTMLText.escaped(gap.why))</li>"
    }
    return ["<details><summary>Checks without data</summary>", "<ul class=\"small soft\">"] + rows + ["</ul></details>"]
  }
}
