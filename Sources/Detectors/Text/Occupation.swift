import Model

/// The owner's trades, by the words of headlines, positions and employers.
enum Occupation {
  /// Categories of `OccupationLexicon` that the owner's profiles point at, such as `trade.health`.
  static func categories(of accounts: [AccountProfile]) -> Set<String> {
    let stated = accounts.flatMap { profile in
      profile.positions.compactMap(\.title) + profile.positions.map(\.employer)
        + profile.fields.filter { $0.kind == .headline }.map(\.value)
    }
    let words = Set(stated.flatMap { WordReader.texts(of: $0) })
    let found = OccupationLexicon.titles.filter { !words.isDisjoint(with: $0.words) }
    return Set(found.map { "trade.\($0.trade)" })
  }
}
