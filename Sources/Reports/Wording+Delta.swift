import Model

extension Wording {
  /// What moved a score, the parts that matter: "you -12, time -1".
  static func delta(_ delta: ScoreDelta) -> String {
    let parts = [("you", delta.you), ("export", delta.export), ("rules", delta.rules), ("time", delta.time)]
    let told = parts.filter { abs($0.1) >= 0.5 }.map { "\($0.0) \(signed($0.1))" }
    return told.isEmpty ? "no change" : told.joined(separator: ", ")
  }

  /// A whole number with its sign.
  static func signed(_ number: Double) -> String { (number > 0 ? "+" : "") + Decimal.text(number, decimals: 0) }

  /// What is different since the last run, as one line.
  package static func news(_ changes: Changes) -> String {
    guard let since = changes.since else { return "First run: \(count(changes.new, "finding"))." }
    let parts = [
      (changes.new, "new"), (changes.fixed, "verified as fixed"), (changes.returned, "back again"),
      (changes.stillThere, "said to be done but still there"), (changes.due, "accepted and due for review"),
      (changes.updated, "changed"), (changes.absent, "no longer judged so"),
      (changes.notSeen, "not reached by this export"),
      (changes.unchanged, "as before"),
    ]
    let told = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "Since \(since.iso): \(told.isEmpty ? "nothing new" : told.joined(separator: ", "))."
  }
}
