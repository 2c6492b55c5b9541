import Model

/// Names in lists of people that are no person's.
enum OrganisationNames {
  private static let words = NameVocabulary.words(
    """
    ltd limited plc llp llc inc corp corporation company gmbh ag bv nv sarl srl group holdings official store shop boutique
    news magazine club fc cafe restaurant bar hotel university school college church festival records radio tv media studio
    studios agency photography events museum gallery foundation charity society association institute council hospital
    clinic gym fitness academy team brand brands memes quotes
    """)

  private static let handleEndings = ["official", "shop", "store", "news", "magazine", "memes", "records", "hq"]

  /// Whether a name or user name is a page's or a brand's.
  ///
  /// A word that is a surname too (Bar, Church) needs the company of another.
  static func isOne(_ person: Person) -> Bool {
    if let name = person.name {
      let words = name.lowercased().split { !$0.isLetter }.map(String.init)
      let hits = words.filter(Self.words.contains)
      return hits.contains { NameFrequencies.shared.surnames[NameHash.of($0)] == nil } || hits.count > 1
    }
    guard let handle = person.handle else { return false }
    let last = handle.split { $0 == "." || $0 == "_" }.last.map(String.init) ?? handle
    return handle.contains(where: { $0 == "." || $0 == "_" }) && handleEndings.contains(last) && last != "official"
  }
}
