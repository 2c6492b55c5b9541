import Model

/// Numbers and codes in words that a person reads.
package enum Wording {
  /// A band as a phrase that follows "risk".
  static func band(_ band: String) -> String {
    switch band {
    case "clear": "nothing stands out"
    case "low": "low: small things to tidy"
    case "moderate": "moderate: worth an evening"
    case "high": "high: deal with it soon"
    case "severe": "severe: deal with it today"
    default: band
    }
  }

  /// "1 finding", "3 findings".
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// A score as a whole number.
  static func score(_ score: Double) -> String { Decimal.text(score, decimals: 0) }

  /// "41 (12 confirmed … 55 possible)", with ≥ before it where most checks lacked data.
  static func score(_ report: AccountReport) -> String {
    let risk = report.risk
    let sign = report.isThinlyCovered ? "≥ " : ""
    return "\(sign)\(score(risk.score)) (\(score(risk.confirmed)) confirmed … \(score(risk.possible)) possible)"
  }

  /// When an account was exported, what it spans and how much could be checked.
  static func facts(_ account: AccountReport, in report: Report) -> String {
    let exports = report.archives.filter { $0.platform == account.account.platform }
      .compactMap(\.exportedAt).sorted { $0.daysSinceEpoch < $1.daysSinceEpoch }
    let export = exports.last.map { "export of \($0.iso)" }
    let span = account.from.flatMap { from in account.until.map { "records from \(from.iso) to \($0.iso)" } }
    let checked = account.coverage.reduce(0) { $0 + $1.checked }
    let applicable = account.coverage.reduce(0) { $0 + $1.applicable }
    let covered = applicable > 0 ? "\(checked) of \(applicable) checks had data" : nil
    return [export, span, covered].compactMap(\.self).joined(separator: " · ")
  }

  /// How the scores come about, for the end of every long report.
  static let method = """
    Every finding has points from its harm, who can see it, how much it is your act, how plainly it is tied to your \
    work, and its age; the score of 0 to 100 adds them up so that many small things never become a disaster. The span \
    runs from what is confirmed to what is possible. The tool looks for places where a reader could connect your two \
    lives; it does not judge you.
    """

  /// A share of a whole, as "37 %".
  static func percent(_ part: Double, of whole: Double) -> String {
    whole > 0 ? Decimal.text(100 * part / whole, decimals: 0) + " %" : "0 %"
  }

  /// A list as "a, b and c".
  static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// A subject key as words, people by name: `client:Contoso` is "client Contoso".
  static func subject(_ subject: String, people: [KnownPerson]) -> String {
    guard let colon = subject.firstIndex(of: ":") else { return subject }
    let (kind, value) = (subject[..<colon], String(subject[subject.index(after: colon)...]))
    if kind == "person", let person = people.first(where: { $0.id == value }) { return person.name }
    return "\(kind) \(value)"
  }

  /// Findings by level, the worst first: "1 critical, 3 medium".
  static func levels(_ findings: [Finding]) -> String {
    let counts = Level.allCases.reversed().compactMap { level in
      let count = findings.count { $0.level == level }
      return count == 0 ? nil : "\(count) \(level.rawValue)"
    }
    return counts.isEmpty ? "no open findings" : counts.joined(separator: ", ")
  }
}
