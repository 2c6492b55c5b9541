import Model

/// Compares the names under which organisations appear.
enum OrganisationName {
  private static let legalForms: Set<String> = [
    "ltd", "limited", "plc", "llp", "llc", "inc", "corp", "corporation", "company", "co", "gmbh", "ag", "bv", "nv",
    "sa", "sas", "sarl", "srl", "spa", "group", "holdings", "uk",
  ]

  /// The words of a name without its legal form, lower-cased.
  static func words(_ name: String) -> [String] {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let core = words.filter { !legalForms.contains($0) }
    return core.isEmpty ? words : core
  }

  /// Whether a name is an organisation's own or one of its aliases.
  static func isSame(_ organisation: Context.Organisation, _ name: String) -> Bool {
    let wanted = words(name)
    return ([organisation.name] + organisation.aliases).contains { words($0) == wanted }
  }

  /// Whether a domain's own label is made of a name's first words: northwind.example and Northwind Traders.
  static func matches(domain: String, _ name: String) -> Bool {
    guard let label = domain.split(separator: ".").first.map(String.init), label.count >= 4 else { return false }
    var joined = ""
    for word in words(name) {
      joined += word
      if joined == label { return true }
    }
    return false
  }
}
