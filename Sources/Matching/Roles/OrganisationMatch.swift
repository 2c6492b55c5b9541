import Model

/// Whether a company as a platform spells it is an organisation of the context.
enum OrganisationMatch {
  private static let legalForms: Set<String> = [
    "ltd", "limited", "plc", "llp", "llc", "inc", "corp", "corporation", "company", "co", "gmbh", "ag", "bv", "nv",
    "sa",
    "sas", "sarl", "srl", "spa", "group", "holdings", "uk", "the",
  ]

  /// The organisation of a list that a company is, by name without legal form or by alias.
  static func find(_ company: String, in organisations: [Context.Organisation]) -> Context.Organisation? {
    let wanted = words(company)
    guard !wanted.isEmpty else { return nil }
    return organisations.first { organisation in
      ([organisation.name] + organisation.aliases).contains { name in
        let known = words(name)
        return known == wanted || (known.count >= 2 && wanted.starts(with: known))
      }
    }
  }

  /// The organisation of a list that an e-mail address belongs to.
  static func find(email: String, in organisations: [Context.Organisation]) -> Context.Organisation? {
    guard let domain = email.split(separator: "@").last?.lowercased() else { return nil }
    return organisations.first { $0.domains.contains { domain == $0 || domain.hasSuffix(".\($0)") } }
  }

  /// The folded words of a name without its legal form.
  static func words(_ name: String) -> [String] {
    let words = NameFolding.foldWords(name)
    let core = words.filter { !legalForms.contains($0) }
    return core.isEmpty ? words : core
  }
}
