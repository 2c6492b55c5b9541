import Model

extension PlanReport {
  /// A page to print and tick off; nothing on it runs or asks for anything.
  package static func html(_ sheet: PlanSheet, isServed: Bool = false) -> String {
    let byID = sheet.byID
    let head = [
      "<!doctype html>", "<html lang=\"en\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta http-equiv=\"Content-Security-Policy\" content=\"\(HTMLReport.policyWithoutScript)\">",
      "<meta name=\"referrer\" content=\"no-referrer\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">", "<title>Clean-up plan</title>",
      "<style>\(HTMLStyle.sheet)</style>", "</head>", "<body>",
    ]
    let scores = sheet.standings.map {
      "<li>\($0.platform.title): \(Wording.score($0.score)), projected \(Wording.score($0.projected))</li>"
    }
    let open =
      ["<header>"] + (isServed ? [LocalPages.links] : []) + [
        "<h1>Clean-up plan</h1>", "<p class=\"soft\">As of \(sheet.asOf.iso)</p>", "<ul>",
      ]
      + scores + ["</ul>", "</header>", "<main>"]
    let questions =
      ["<section class=\"card\">", "<h2>Before you delete anything</h2>", "<ul class=\"ticks\">"]
      + sheet.questions.map {
        "<li>\(HTMLText.escaped($0.question)) <span class=\"soft\">\(HTMLText.escaped($0.advice + meant($0)))</span></li>"
      }
      + ["</ul>", "</section>"]
    let steps = sheet.steps.enumerated().flatMap { section($1, number: $0 + 1, byID: byID) }
    let advice =
      sheet.advice.isEmpty
      ? []
      : ["<section class=\"card\">", "<h2>Beside this</h2>", "<ul>"]
        + sheet.advice.map { "<li>\(HTMLText.escaped($0))</li>" } + ["</ul>", "</section>"]
    return (head + open + questions + steps + advice + ["</main>", "</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  private static func section(_ step: PlanStep, number: Int, byID: [String: Finding]) -> [String] {
    let findings = step.findings.compactMap { byID[$0] }
    guard let first = findings.first else { return [] }
    let gain = "\(Wording.score(step.scoreBefore)) to \(Wording.score(step.scoreAfter))"
    let effort = "\(Wording.count(step.minutes, "minute")) · evening \(step.evening) · score \(gain)"
    let platform = step.platform.map { "\($0.title): " } ?? ""
    let checked = first.cure.checkedOn.map { " <span class=\"soft small\">Menus as of \($0.iso).</span>" } ?? ""
    let steps = first.cure.steps.map { "<li>\(HTMLText.escaped($0))</li>" }.joined()
    return [
      "<section class=\"card\">",
      "<h2>\(number). \(platform)\(HTMLText.escaped(first.cure.title)) <span class=\"soft small\">\(effort)</span></h2>",
      "<ol>\(steps)</ol>\(checked)", "<ul class=\"ticks\">",
    ] + PlanSheet.records(findings).map(item) + ["</ul>", "</section>"]
  }

  /// One record with the findings on it.
  private static func item(_ findings: [Finding]) -> String {
    guard let finding = findings.first else { return "" }
    let ids = findings.map { "<code>\(short($0.id))</code>" }.joined(separator: " ")
    let link = HTMLText.address(finding.cure.url).map {
      " <a href=\"\($0)\" rel=\"noreferrer noopener\">open</a>"
    }
    return "<li>\(HTMLText.escaped(PlanSheet.place(of: finding)))\(link ?? "") \(ids)</li>"
  }
}
