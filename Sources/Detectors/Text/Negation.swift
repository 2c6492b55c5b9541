/// Words that turn what follows into its contrary.
enum Negation {
  static let words: Set<UInt64> = Set(
    """
    not never no dont doesnt didnt isnt wasnt arent cant cannot wont wouldnt couldnt hasnt havent without aint \
    nicht kein keine nie pas jamais nunca niet geen non mai nao
    """.split(separator: " ").map { WordHash.of($0) })
}
