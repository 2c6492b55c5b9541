package import Model

/// A question that comes before any deletion: a yes parks what it is about.
package struct StopQuestion: Hashable, Sendable {
  /// legal, regulated, evidence or memories.
  package var id: String
  package var question: String
  package var advice: String

  /// Findings that it may be about.
  package var findings: [String]

  /// The four, with those of some findings that each may be about.
  package static func all(about findings: [Finding]) -> [StopQuestion] {
    func ids(_ isMeant: (Finding) -> Bool) -> [String] { findings.filter(isMeant).map(\.id) }
    return [
      StopQuestion(
        id: "legal", question: "Is there a dispute, a claim or an investigation, or do you expect one?",
        advice: "Then delete nothing that it may be about: courts have punished it. Ask a lawyer first.",
        findings: ids { $0.rule.contains("legal") }),
      StopQuestion(
        id: "regulated", question: "Must your employer keep such records, as in finance, health or public service?",
        advice: "Then do not delete messages about business; tell the colleague who keeps the records.",
        findings: ids { $0.rule.contains("off-channel") || $0.rule.contains("business") || $0.cure.action == .report }),
      StopQuestion(
        id: "evidence", question: "Might it be a concern that you raised, or evidence that you need one day?",
        advice: "Then keep it, and a copy that you control, and get advice before you change anything.",
        findings: ids { $0.rule.hasPrefix("conduct.") || $0.rule.contains("personnel") }),
      StopQuestion(
        id: "memories", question: "Is it somebody else's memory too?",
        advice: "Then ask them, or limit who sees it rather than deleting it.",
        findings: ids { !$0.people.isEmpty && [.delete, .hide, .archive].contains($0.cure.action) }),
    ]
  }

  package init(id: String, question: String, advice: String, findings: [String]) {
    self.id = id
    self.question = question
    self.advice = advice
    self.findings = findings
  }
}
