/// Tells whether a text speaks of its author.
enum FirstPerson {
  /// Whether it holds a word of the first person, or opens as people do who drop it.
  static func holds(in words: [Word]) -> Bool {
    guard let first = words.first else { return false }
    if !first.traits.contains(.otherSubject) { return true }
    return words.contains { !$0.isQuoted && $0.traits.contains(.firstPerson) }
  }

  static let pronouns = table(
    """
    i im ive id ill me my mine myself we were weve wed us our ours ourselves \
    ich mir mich mein meine meinen meiner wir uns unser unsere je jai mon ma mes moi nous notre nos \
    yo mi mis me nosotros nuestro nuestra ik mijn wij we ons onze eu meu minha meus nos nosso io mio mia miei noi nostro
    """)

  /// Openings whose subject is somebody or something else.
  static let others = table(
    """
    you your youre he hes she shes they theyre their his her it its who whose someone somebody anyone everyone \
    people man woman police government minister mps council
    """)

  private static func table(_ list: String) -> Set<UInt64> { Set(list.split(separator: " ").map { WordHash.of($0) }) }
}
