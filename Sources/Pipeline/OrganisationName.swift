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

  /// The labels that a domain of the name's owner may have, made of its first words: northwind for Northwind Traders.
  ///
  /// Shorter ones than four letters are anybody's.
  static func labels(_ name: String) -> [String] {
    var joined = ""
    return words(name).compactMap { word in
      joined += word
      return joined.count >= 4 ? joined : nil
    }
  }

  /// A domain's own label, the first.
  static func label(ofDomain domain: String) -> String? { domain.split(separator: ".").first.map(String.init) }
}
