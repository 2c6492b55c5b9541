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

  /// "said on 2026-05-10 to be done but still there", with the days as far as they are known.
  private static func stillThere(_ days: [Day]) -> String {
    let more = days.count > 3 ? ["other days"] : []
    let when = days.isEmpty ? "" : " on \(list(days.prefix(3).map(\.iso) + more))"
    return "said\(when) to be done but still there"
  }

  /// What became of the owner's word that a finding is done; nil where they said nothing.
  static func claim(_ finding: Finding) -> String? {
    guard let day = finding.claimedOn else { return nil }
    switch finding.state {
    case .claimed: return "You said on \(day.iso) that it is done; the next export tells."
    case .fixed: return "Gone, as you said on \(day.iso)."
    default:
      let seen = finding.lastSeen.map { "the export of \($0.iso)" } ?? "a newer export"
      return "You said on \(day.iso) that it is done, but \(seen) still shows it."
    }
  }

  /// The open findings by how long they are known: "3 new in this run, 12 known for up to a year".
  static func ages(_ groups: [AgeGroup]) -> String {
    groups.map { "\($0.findings) \($0.words)" }.joined(separator: ", ")
  }

  /// What is different since the last run, as one line.
  package static func news(_ changes: Changes) -> String {
    guard let since = changes.since else { return "First run: \(count(changes.new, "finding"))." }
    let parts = [
      (changes.new, "new"), (changes.fixed, "verified as fixed"), (changes.returned, "back again"),
      (changes.stillThere, stillThere(changes.claimedOn)), (changes.due, "accepted and due for review"),
      (changes.updated, "changed"), (changes.absent, "no longer judged so"),
      (changes.notSeen, "not reached by this export"),
      (changes.unchanged, "as before"),
    ]
    let told = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return "Since \(since.iso): \(told.isEmpty ? "nothing new" : told.joined(separator: ", "))."
  }
}
