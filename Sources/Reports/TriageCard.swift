package import Model

/// One finding as triage shows it: what, why, where, and which keys there are.
package struct TriageCard {
  private let finding: Finding
  private let title: RuleTitle?
  private let number: Int
  private let total: Int
  private let waiting: Int
  private let ofSubject: Int
  private let ofRule: Int

  package init(
    finding: Finding, title: RuleTitle?, number: Int, total: Int, waiting: Int, ofSubject: Int, ofRule: Int
  ) {
    self.finding = finding
    self.title = title
    self.number = number
    self.total = total
    self.waiting = waiting
    self.ofSubject = ofSubject
    self.ofRule = ofRule
  }

  /// The card without its keys; every word of an archive is made safe.
  package func text(inColour: Bool, width: Int) -> String {
    let paint = Paint(isOn: inColour)
    let width = max(40, width)
    func lines(_ text: String) -> [String] {
      Paragraph.lines(TerminalText.safe(text), width: width, indent: "  ", hanging: "  ")
    }
    let head = "\(number) of \(total), \(waiting) waiting"
    let sure = Wording.percent(finding.confidence, of: 1)
    let day = finding.occurredAt.map { " · \($0.day.iso)" } ?? ""
    let audience = Wording.seen(finding).map { " · \($0)" } ?? ""
    let place = "\(finding.account)\(day)\(audience)"
    var card = [paint.bold("[\(head)] \(finding.level.rawValue), \(sure) sure"), ""]
    card += lines(finding.explanation.isEmpty ? title?.title ?? finding.rule : finding.explanation)
    card += lines(place)
    if !finding.excerpt.isEmpty { card += [""] + quote(width) + [""] }
    for reason in finding.evidence.prefix(4) {
      card += lines("- \(reason.why)\(reason.text.isEmpty ? "" : ": “\(reason.text)”")")
    }
    if let why = title?.why { card += lines("Why it may matter: \(why)") }
    card += lines("What can be done: \(finding.cure.title) (\(Wording.count(finding.cure.minutes, "minute")))")
    if let claim = Wording.claim(finding) { card += lines(claim) }
    if finding.state != .open { card += lines("So far: \(finding.state.rawValue)") }
    if ofRule > 1 {
      card += lines("\(ofSubject) like it of this subject, \(ofRule) of this rule (\(finding.rule)).")
    }
    return card.joined(separator: "\n") + "\n"
  }

  private func quote(_ width: Int) -> [String] {
    Paragraph.lines(TerminalText.safe("“\(finding.excerpt)”"), width: width, indent: "    ", hanging: "    ")
  }
}
