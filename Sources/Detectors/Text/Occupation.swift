import Model

/// The owner's trades, by the words of headlines, positions and employers.
enum Occupation {
  /// Categories of `OccupationLexicon` that the owner's profiles point at, such as `trade.health`.
  static func categories(of accounts: [AccountProfile]) -> Set<String> {
    let stated = accounts.flatMap { profile in
      profile.positions.compactMap(\.title) + profile.positions.map(\.employer)
        + profile.fields.filter { $0.kind == .headline }.map(\.value)
    }
    // Spaces around every word, so that "bar" is not found in "barrister".
    let said = stated.map { " " + WordReader.texts(of: $0).joined(separator: " ") + " " }
    let found = OccupationLexicon.titles.filter { trade in
      trade.words.contains { title in said.contains { $0.contains(" \(title) ") } }
    }
    return Set(found.map { "trade.\($0.trade)" })
  }
}
