import Model

/// The plan for a terminal and as a table.
package enum PlanReport {
  /// Findings of a step that are told one by one.
  private static let shown = 12

  /// A page for a terminal.
  package static func text(_ sheet: PlanSheet, inColour: Bool = false, width: Int = 80, limit: Int = 20) -> String {
    let paint = Paint(isOn: inColour)
    let width = max(40, width)
    var lines = [paint.bold("Clean-up plan as of \(sheet.asOf.iso)")] + sheet.standings.map(standing) + [""]
    lines += [paint.bold("Before you delete anything")]
    for question in sheet.questions {
      lines += paragraph("- \(question.question) \(question.advice)\(meant(question))", width, "  ", "    ")
    }
    lines +=
      paragraph(
        "A yes? Park it: partywall plan hold ID, or all that a question may be about: partywall plan hold --question memories",
        width, "  ", "  ") + [""]
    let byID = sheet.byID
    for (index, step) in sheet.steps.prefix(limit).enumerated() {
      lines += self.step(step, number: index + 1, byID: byID, paint: paint, width: width)
    }
    if sheet.steps.count > limit { lines.append("  … and \(sheet.steps.count - limit) more steps: --all shows them") }
    if sheet.steps.isEmpty { lines.append("  Nothing is left to do.") }
    return (lines + [""] + closing(sheet, width)).joined(separator: "\n") + "\n"
  }

  private static func standing(_ standing: PlanSheet.Standing) -> String {
    let projected =
      standing.projected < standing.score - 0.5
      ? ", \(Wording.score(standing.projected)) once what you did is seen" : ""
    return "  \(standing.platform.title): \(Wording.score(standing.score))\(projected)"
  }

  private static func step(
    _ step: PlanStep, number: Int, byID: [String: Finding], paint: Paint, width: Int
  ) -> [String] {
    let findings = step.findings.compactMap { byID[$0] }
    guard let first = findings.first else { return [] }
    let records = PlanSheet.records(findings)
    let many = records.count > 1 ? " (\(records.count) times)" : ""
    let gain = "\(Wording.score(step.scoreBefore)) to \(Wording.score(step.scoreAfter))"
    let effort = "\(Wording.count(step.minutes, "minute")), evening \(step.evening), \(gain)"
    var lines = [
      paint.bold("\(number). \(TerminalText.safe(first.cure.title))\(many)")
        + "  [\(step.platform.map { "\($0.title): " } ?? "")\(effort)]"
    ]
    for line in first.cure.steps { lines += paragraph("- \(line)", width, "   ", "     ") }
    if let checked = first.cure.checkedOn { lines.append("   Menus as of \(checked.iso).") }
    for record in records.prefix(shown) {
      let ids = record.map { short($0.id) }.joined(separator: ", ")
      lines += paragraph("\(ids)  \(PlanSheet.place(of: record[0]))", width, "   ", "               ")
      if records.count <= 3, let url = record[0].cure.url { lines.append("               \(TerminalText.safe(url))") }
    }
    if records.count > shown { lines.append("   … and \(records.count - shown) more: --format csv lists all") }
    return lines + [""]
  }

  /// The findings that a question may be about, some of them by id.
  static func meant(_ question: StopQuestion) -> String {
    guard !question.findings.isEmpty else { return "" }
    let ids = question.findings.prefix(4).map(short).joined(separator: ", ")
    let more = question.findings.count > 4 ? " and \(question.findings.count - 4) more" : ""
    return " It may be about \(ids)\(more)."
  }

  private static func closing(_ sheet: PlanSheet, _ width: Int) -> [String] {
    let states = [(sheet.count(.hold), "on hold"), (sheet.count(.claimed), "said to be done")]
    let counts = states.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    let lines = (counts.isEmpty ? [] : ["Beside this: \(counts)."]) + sheet.advice
    let how = "Done with one? partywall plan done ID. The next export tells whether it is gone."
    return (lines + [how]).flatMap { paragraph($0, width, "", "") }
  }

  private static func paragraph(_ text: String, _ width: Int, _ indent: String, _ hanging: String) -> [String] {
    Paragraph.lines(TerminalText.safe(text), width: width, indent: indent, hanging: hanging)
  }

  /// Enough of an id to name it.
  package static func short(_ id: String) -> String { String(id.prefix(10)) }

  /// One finding a row, in the order of the steps; no cell can be taken for a formula.
  package static func csv(_ sheet: PlanSheet) -> String {
    let head = [
      "step", "evening", "id", "account", "level", "action", "title", "screen", "date", "between", "first_words",
      "with",
      "filter", "link", "steps", "menus_as_of", "minutes_of_step", "score_before", "score_after", "state", "what",
    ]
    let byID = sheet.byID
    let rows = sheet.steps.enumerated().flatMap { index, step in
      step.findings.compactMap { byID[$0] }.map { row($0, step, number: index + 1) }
    }
    let rest = sheet.findings.filter { [.hold, .claimed].contains($0.state) }.map {
      row($0, PlanStep(findings: [], screen: $0.cure.screen, minutes: 0, scoreAfter: 0), number: 0)
    }
    return ([head] + rows + rest).map { $0.map(CSVReport.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private static func row(_ finding: Finding, _ step: PlanStep, number: Int) -> [String] {
    let (cure, locator) = (finding.cure, finding.cure.locator)
    let days = locator?.date.map { "\($0.adding(days: -1).iso) to \($0.adding(days: 1).iso)" } ?? ""
    let place = [
      cure.screen, locator?.date?.iso ?? "", days, locator?.firstWords ?? "", locator?.with ?? "",
      locator?.filter ?? "", cure.url ?? "",
    ]
    let effort = [
      cure.steps.joined(separator: " "), cure.checkedOn?.iso ?? "", String(step.minutes),
      Decimal.text(step.scoreBefore, decimals: 1), Decimal.text(step.scoreAfter, decimals: 1), finding.state.rawValue,
      finding.explanation,
    ]
    return [
      number == 0 ? "" : String(number), step.evening == 0 ? "" : String(step.evening), finding.id, finding.account,
      finding.level.rawValue, cure.action.rawValue, cure.title,
    ] + place + effort
  }
}
