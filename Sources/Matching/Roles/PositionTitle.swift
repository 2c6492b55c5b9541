import Model

/// What a position title says of its holder's power over the owner, in the same firm.
enum PositionTitle {
  private static let heads = [
    "chief executive", "managing director", "founder", "co-founder", "geschaftsfuhrer", "directeur general",
    "director general", "amministratore delegato",
  ]

  private static let personnel = [
    "human resources", "people partner", "head of people", "people operations", "people and culture",
    "people & culture",
    "chief people", "people director", "people manager partner", "personalreferent", "personalabteilung",
    "ressources humaines", "recursos humanos", "risorse umane",
  ]

  /// HR, or the head of the firm; nil for everybody else.
  static func authority(_ title: String) -> Role? {
    let text = title.lowercased()
    let words = Set(NameFolding.foldWords(text))
    if !words.isDisjoint(with: ["hr", "personnel", "hrbp", "chro"]) || personnel.contains(where: text.contains) {
      return .hr
    }
    let isAssistant = !words.isDisjoint(with: ["assistant", "deputy", "pa", "ea", "office", "former", "ex"])
    if isAssistant { return nil }
    return words.contains("ceo") || heads.contains(where: NameFolding.foldWords(text).joined(separator: " ").contains)
      ? .manager : nil
  }
}
