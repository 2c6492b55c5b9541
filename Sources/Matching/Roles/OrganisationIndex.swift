import Model

/// The organisations of a list, found by a company's name as a platform spells it, or by an address.
struct OrganisationIndex: Sendable {
  /// The words of a name and the place of its organisation in the list.
  private struct Name {
    var words: [String]
    var place: Int
  }

  private let organisations: [Context.Organisation]
  private var byFirstWord: [String: [Name]] = [:]
  private var byDomain: [String: Int] = [:]

  init(_ organisations: [Context.Organisation]) {
    self.organisations = organisations
    for (place, organisation) in organisations.enumerated() {
      for name in [organisation.name] + organisation.aliases {
        let words = OrganisationIndex.words(name)
        if let first = words.first { byFirstWord[first, default: []].append(Name(words: words, place: place)) }
      }
      for domain in organisation.domains where byDomain[domain] == nil { byDomain[domain] = place }
    }
  }

  /// The first organisation that a company is, by name without legal form or by alias.
  func find(_ company: String) -> Context.Organisation? {
    let wanted = OrganisationIndex.words(company)
    guard let first = wanted.first, let names = byFirstWord[first] else { return nil }
    let found = names.first { $0.words == wanted || ($0.words.count >= 2 && wanted.starts(with: $0.words)) }
    return found.map { organisations[$0.place] }
  }

  /// The first organisation that an e-mail address belongs to, by its domain or one above it.
  func find(email: String) -> Context.Organisation? {
    guard let domain = email.split(separator: "@").last?.lowercased() else { return nil }
    let labels = domain.split(separator: ".", omittingEmptySubsequences: false)
    let places = labels.indices.compactMap { byDomain[labels[$0...].joined(separator: ".")] }
    return places.min().map { organisations[$0] }
  }

  private static let legalForms: Set<String> = [
    "ltd", "limited", "plc", "llp", "llc", "inc", "corp", "corporation", "company", "co", "gmbh", "ag", "bv", "nv",
    "sa", "sas", "sarl", "srl", "spa", "group", "holdings", "uk", "the",
  ]

  /// The folded words of a name without its legal form.
  static func words(_ name: String) -> [String] {
    let words = NameFolding.foldWords(name)
    let core = words.filter { !legalForms.contains($0) }
    return core.isEmpty ? words : core
  }
}
