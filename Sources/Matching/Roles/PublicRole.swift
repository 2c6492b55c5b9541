import Model

/// What a position makes of somebody who is from none of the owner's organisations.
enum PublicRole {
  private static let recruiting = [
    "recruit", "talent acquisition", "talent partner", "talent sourcer", "headhunter", "executive search",
  ]
  private static let press: Set<String> = ["journalist", "reporter", "correspondent", "columnist", "newsreader"]
  private static let officials = [
    "member of parliament", "member of congress", "councillor", "councilman", "councilwoman", "senator", "mayor",
    "minister of", "secretary of state", "cabinet member",
  ]

  /// Bodies that watch over firms, by their usual names; the list is no complete one.
  private static let regulators = [
    "financial conduct authority", "prudential regulation authority", "ofcom", "ofgem", "ofsted", "ofwat",
    "care quality commission", "information commissioner", "competition and markets authority",
    "health and safety executive", "solicitors regulation authority", "financial reporting council", "bafin",
    "bundesnetzagentur", "bundeskartellamt", "securities and exchange commission", "federal trade commission",
    "food and drug administration", "european medicines agency", "medicines and healthcare products regulatory agency",
    "cnil", "autorite des marches financiers", "consob", "cnmv",
  ]

  static func of(title: String, company: String) -> Role? {
    let lower = title.lowercased()
    if recruiting.contains(where: lower.contains) { return .recruiter }
    let words = NameFolding.foldWords(title)
    // Former ones, and those who work for one, are none.
    let isBeside = words.contains { ["former", "ex", "retired", "assistant", "office", "to"].contains($0) }
    let padded = " \(words.joined(separator: " ")) "
    if !isBeside, !Set(words).isDisjoint(with: press) { return .journalist }
    if !isBeside, officials.contains(where: { padded.contains(" \($0) ") }) { return .official }
    let firm = " \(NameFolding.foldWords(company).joined(separator: " ")) "
    return regulators.contains { firm.contains(" \($0) ") } ? .regulator : nil
  }
}
