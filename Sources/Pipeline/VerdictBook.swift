import Model
import Scoring
import Storage

/// The owner's verdicts put to work: states of findings, and trust in rules.
struct VerdictBook {
  private let verdicts: [String: Verdict]
  private let trust: RuleTrust
  let asOf: Day

  init(_ verdicts: [String: Verdict], of known: [String: TrackedFinding], asOf: Day) {
    self.verdicts = verdicts
    self.asOf = asOf
    let said = verdicts.compactMap { id, verdict in known[id].map { ($0.finding.rule, verdict.word) } }
    trust = RuleTrust(
      right: said.filter { [.right, .accepted, .done].contains($0.1) }.map(\.0),
      wrong: said.filter { $0.1 == .wrong }.map(\.0))
  }

  /// A finding with the state that the owner gave it and the confidence that their verdicts leave to its rule.
  ///
  /// A claim holds until a newer export than the one that it was made on shows the record again; an accepted risk until
  /// its day of review.
  func applied(to finding: Finding) -> Finding {
    var judged = finding
    let confidence = min(0.99, max(0.01, trust.confidence(of: finding.rule, shipped: finding.confidence)))
    if abs(confidence - finding.confidence) > 1e-9 {
      judged.confidence = confidence
      judged.vector = VerdictBook.vector(finding.vector, confidence: confidence)
    }
    return self.judged(judged, default: finding.state)
  }

  /// A finding in the state that the owner gave it, or in the one given.
  func judged(_ finding: Finding, default state: Finding.State) -> Finding {
    var judged = finding
    judged.state = state
    judged.reason = nil
    judged.reviewOn = nil
    judged.claimedOn = nil
    guard let verdict = verdicts[finding.id] else { return judged }
    switch verdict.word {
    case .right: judged.state = .confirmed
    case .wrong: judged.state = .wrong
    case .hold: judged.state = .hold
    case .done:
      judged.state = isRefuted(verdict, finding) ? state : .claimed
      judged.claimedOn = verdict.saidOn ?? verdict.exportedAt
    case .accepted:
      judged.state = isDue(verdict) ? state : .accepted
      judged.reason = verdict.reason
      judged.reviewOn = verdict.reviewOn
    }
    return judged
  }

  /// Whether a finding was said to be done and a newer export shows it still.
  func isStillThere(_ finding: Finding) -> Bool {
    verdicts[finding.id].map { $0.word == .done && isRefuted($0, finding) } ?? false
  }

  /// Whether a finding was accepted until a day that has come.
  func isDue(_ finding: Finding) -> Bool { verdicts[finding.id].map { $0.word == .accepted && isDue($0) } ?? false }

  /// Whether the owner said that it is done.
  func isClaimed(_ finding: Finding) -> Bool { verdicts[finding.id]?.word == .done }

  private func isDue(_ verdict: Verdict) -> Bool { verdict.reviewOn.map { $0 <= asOf } ?? false }

  private func isRefuted(_ verdict: Verdict, _ finding: Finding) -> Bool {
    guard let seen = finding.lastSeen, let claimedOn = verdict.exportedAt else { return false }
    return seen > claimedOn
  }

  /// The vector with another K.
  private static func vector(_ vector: String, confidence: Double) -> String {
    let hundredths = Int((confidence * 100).rounded())
    let digits = hundredths % 10 == 0 ? "\(hundredths / 10 % 10)" : (hundredths < 10 ? "0" : "") + "\(hundredths % 100)"
    return vector.split(separator: "/").map { part in
      part.hasPrefix("K:") ? "K:\(hundredths / 100).\(digits)" : String(part)
    }.joined(separator: "/")
  }
}
