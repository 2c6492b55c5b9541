import Model

/// The ways in which a text may name somebody by given name and surname.
enum NameSpellings {
  /// Short forms with the surname; every half of a double surname.
  static func of(_ contact: Contact) -> [String] {
    guard let parts = contact.parts, let surname = parts.surname, surname.count > 2 else { return [] }
    let shorts = Nicknames.shared.shortForms(of: parts.given.hash) + parts.givens.map(\.token.text)
    let surnames = parts.surnames.filter { $0.weight == 1 && $0.token.count > 2 }.map(\.token.text)
    return Set(shorts.flatMap { short in surnames.map { "\(short) \($0)" } }).sorted()
  }
}
