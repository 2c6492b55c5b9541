/// Short forms and their formal names, and one name in several languages.
struct Nicknames: Sendable {
  static let shared = Nicknames()

  private var shorts: [UInt64: [String]] = [:]
  private var formalNames: [UInt64: [UInt64]] = [:]
  private var groups: [UInt64: [Int]] = [:]
  private var members: [[UInt64]] = []

  private init() {
    for table in [NicknameTable.text, DiminutiveTable.text] { readForms(table) }
    for (number, line) in NameVariantTable.text.split(separator: "\n").enumerated() {
      let names = line.split(separator: " ").map { NameHash.of(String($0)) }
      for name in names { groups[name, default: []].append(number) }
      members.append(names)
    }
  }

  /// Short forms of a formal name.
  func shortForms(of formal: UInt64) -> [String] { shorts[formal] ?? [] }

  func shortCount(of formal: UInt64) -> Int { shorts[formal]?.count ?? 0 }

  /// A name with all that it may stand for or be shortened to.
  func related(to name: UInt64) -> [UInt64] {
    [name] + formals(of: name) + (shorts[name] ?? []).map { NameHash.of($0) }
      + (groups[name] ?? []).flatMap { members[$0] }
  }

  /// Formal names behind a short form.
  func formals(of short: UInt64) -> [UInt64] { formalNames[short] ?? [] }

  /// How probable it is that a bearer of one name shows the other: the factor of people.md's nickname row.
  ///
  /// Nil where the two have nothing to do with each other.
  func factor(from contact: UInt64, to shown: UInt64) -> Double? {
    if formals(of: shown).contains(contact) { return shortCount(of: contact) >= 6 ? 0.15 : 0.25 }
    if formals(of: contact).contains(shown) { return 0.5 }
    if let one = groups[contact], let other = groups[shown], one.contains(where: other.contains) { return 0.25 }
    let common = formals(of: contact).contains { formals(of: shown).contains($0) }
    if common { return 0.05 }
    return isVariantOfFormal(contact, shown) ? 0.1 : nil
  }

  /// Katya and Yekaterina: a short form of another spelling.
  private func isVariantOfFormal(_ one: UInt64, _ other: UInt64) -> Bool {
    isGrouped(formals(of: one), with: other) || isGrouped(formals(of: other), with: one)
  }

  private func isGrouped(_ formals: [UInt64], with name: UInt64) -> Bool {
    guard let known = groups[name] else { return false }
    return formals.contains { groups[$0]?.contains(where: known.contains) ?? false }
  }

  private mutating func readForms(_ text: String) {
    for entry in text.split(whereSeparator: \.isWhitespace) {
      let parts = entry.split(separator: ":")
      guard parts.count == 2 else { continue }
      let formal = NameHash.of(String(parts[0]))
      for short in parts[1].split(separator: ",") where short != parts[0] {
        let hash = NameHash.of(String(short))
        if shorts[formal]?.contains(String(short)) == true { continue }
        shorts[formal, default: []].append(String(short))
        formalNames[hash, default: []].append(formal)
      }
    }
  }
}
