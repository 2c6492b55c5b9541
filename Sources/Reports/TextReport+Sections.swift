import Model

extension TextReport {
  /// Those who stand on both sides.
  var people: [String] {
    let both = BothSides.people(of: report)
    guard !both.isEmpty else { return [] }
    let names = both.prefix(5).map { person in
      let roles = Array(Set(person.roles.map(\.role.rawValue))).sorted()
      return person.name + (roles.isEmpty ? "" : " (\(roles.joined(separator: ", ")))")
    }
    let more = both.count > 5 ? ["and \(both.count - 5) more"] : []
    return [paint.bold("People on both sides: \(both.count)")]
      + paragraph((names + more).joined(separator: ", ") + (report.isKept ? ". See partywall people." : "."))
  }

  /// The first three steps of the plan.
  var next: [String] {
    guard !report.plan.isEmpty else { return [] }
    let steps = report.plan.prefix(3).enumerated().flatMap { index, step in
      let what = report.findings.first { step.findings.contains($0.id) }?.cure.title ?? step.screen
      let effort = "\(Wording.count(step.minutes, "minute")), then \(Wording.score(step.scoreAfter))"
      let line =
        "\(index + 1). \(step.platform.map { "\($0.title): " } ?? "")\(what) (\(Wording.count(step.findings.count, "finding")); \(effort))"
      return Paragraph.lines(TerminalText.safe(line), width: width, indent: "    ", hanging: "       ")
    }
    return [paint.bold("Next steps")] + steps + paragraph("All of them, with the way to each: \(wayOn)")
  }

  /// Where the whole plan is to be had: without a vault there is nothing that `partywall plan` could read.
  private var wayOn: String {
    report.isKept
      ? "partywall plan" : "--format html --output report.html, or partywall plan after an audit without --ephemeral"
  }

  /// A screener's view in a few lines.
  var career: [String] {
    guard let view = report.career else { return [] }
    let seen = view.headings.map { "\($0.words) (\($0.findings.count))" }
    let screener = seen.isEmpty ? "nothing that their headings name" : seen.joined(separator: ", ")
    let differing = view.jobs.filter { !$0.differences.isEmpty }.count
    let differ = differing == 1 ? "differs" : "differ"
    let lines = [
      view.headings.isEmpty && report.mode == .leaving ? nil : "A screener would see: \(screener).",
      "Worth keeping and showing: \(Wording.count(view.keep.count, "record")).",
      differing > 0 ? "\(Wording.count(differing, "job")) \(differ) between your accounts in title or dates." : nil,
    ]
    return [paint.bold("For the move")] + lines.compactMap(\.self).flatMap(bullet) + view.advice.flatMap(bullet)
  }

  /// How much was looked at and left alone.
  var notes: [String] {
    guard !report.notes.isEmpty else { return [] }
    return paragraph("Looked at and left alone as protected speech: \(Wording.count(report.guardedTexts, "text")).")
  }

  /// What was not read and what the report cannot know.
  var closing: [String] {
    let limits = report.limits + report.inferences.map { "Inferred: \($0)" }
    let more = limits.count > 5 ? bullet("… and \(limits.count - 5) more in the HTML and JSON report") : []
    let lines = limits.prefix(5).flatMap(bullet) + more
    return lines.isEmpty ? [] : [paint.bold("What this report does not know")] + lines
  }
}
