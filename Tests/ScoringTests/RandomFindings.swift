import Model
import Scoring

/// Random accounts for properties that hold of every account.
enum RandomFindings {
  static func findings(seed: UInt64, prefix: String = "f") -> [ScoredFinding] {
    var numbers = SeededNumbers(seed: seed)
    return (0..<Int.random(in: 1...40, using: &numbers)).map { index in
      let rule = Int.random(in: 0..<4, using: &numbers)
      return ScoredFinding(
        id: "\(prefix)\(index)", rule: "family\(rule % 2).rule\(rule)", family: "family\(rule % 2)",
        subject: "s\(Int.random(in: 0..<5, using: &numbers))", points: Double.random(in: 0...30, using: &numbers),
        confidence: Double.random(in: 0...1, using: &numbers),
        state: [.open, .confirmed, .hold, .claimed, .returned].randomElement(using: &numbers) ?? .open)
    }
  }

  static func finding(
    _ id: String, points: Double, confidence: Double = 1, rule: String = "a.b", subject: String = "s",
    state: Finding.State = .open
  ) -> ScoredFinding {
    ScoredFinding(
      id: id, rule: rule, family: "a", subject: subject, points: points, confidence: confidence, state: state)
  }
}
