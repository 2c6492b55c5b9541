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
