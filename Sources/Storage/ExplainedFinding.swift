package import Model

/// All that `explain` needs of a finding, kept from the run that judged it last.
package struct ExplainedFinding: Codable, Hashable, Sendable {
  package struct Reason: Codable, Hashable, Sendable {
    package var kind: String
    package var text: String
    package var why: String
    package var weight: Double
  }

  package struct Mind: Codable, Hashable, Sendable {
    package var lens: String
    package var why: String
  }

  package var id: String
  package var rule: String
  package var account: String
  package var vector: String
  package var occurredAt: String?
  /// `post in a2, posts_1.json#/12`.
  package var place: String?
  package var subject: String
  package var excerpt: String
  package var evidence: [Reason]
  package var explanation: String
  package var minds: [Mind]
  package var cureTitle: String
  package var cureSteps: [String]
  package var minutes: Int
  package var state: String
  package var trace: FindingTrace

  /// Nil for a finding that was not judged in this run.
  package init?(_ finding: Finding) {
    guard let trace = finding.trace else { return nil }
    self.trace = trace
    id = finding.id
    rule = finding.rule
    account = finding.account
    vector = finding.vector
    occurredAt = finding.occurredAt.map { $0.precision == .day ? $0.day.iso : $0.rfc3339 }
    place = finding.item.map {
      "\($0.kind) in \($0.archive.isEmpty ? "the archive" : $0.archive), \($0.path)#\($0.pointer)"
    }
    subject = finding.subject
    excerpt = finding.excerpt
    evidence = finding.evidence.map { Reason(kind: $0.kind.rawValue, text: $0.text, why: $0.why, weight: $0.weight) }
    explanation = finding.explanation
    minds = finding.minds.map { Mind(lens: $0.lens.rawValue, why: $0.why) }
    cureTitle = finding.cure.title
    cureSteps = finding.cure.steps
    minutes = finding.cure.minutes
    state = finding.state.rawValue
  }
}
