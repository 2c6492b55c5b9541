import Model

/// Spells the names of a context in every way that people write them.
struct EntityNames {
  private(set) var aliases: [EntityAlias] = []

  private static let legalForms: Set<String> = [
    "ltd", "limited", "plc", "llp", "inc", "incorporated", "llc", "gmbh", "ag", "bv", "nv", "sa", "sas", "sarl", "srl",
    "spa", "lda", "group", "holdings", "uk", "co", "company", "corporation", "corp",
  ]

  init(context: Context, people: PeopleDirectory) {
    for employer in context.employers { add(employer, as: employer.until == nil ? .employer : .formerEmployer) }
    for client in context.clients {
      add(client, as: .client)
      for word in client.identifying { add(word, as: .client, of: client.name) }
      for person in client.people { addPerson(person, as: .clientPerson) }
    }
    for supplier in context.suppliers { add(supplier, as: .supplier) }
    for competitor in context.competitors { add(competitor, as: .competitor) }
    for name in context.codenames { add(name, as: .codename, of: name) }
    for term in context.confidentialTerms { add(term, as: .confidentialTerm, of: term) }
    addColleagues(context, people)
  }

  private mutating func add(_ organisation: Context.Organisation, as kind: EntityKind) {
    for spelling in [organisation.name] + organisation.aliases {
      addSpellings(of: spelling, as: kind, organisation.name)
    }
    for domain in organisation.domains { addDomain(domain, as: kind, of: organisation.name) }
    guard kind == .employer else { return }
    for product in organisation.products { add(product, as: .product, of: product) }
    for place in organisation.places { add(place, as: .workplace, of: place) }
  }

  private mutating func addDomain(_ domain: String, as kind: EntityKind, of subject: String) {
    add(domain, as: kind, of: subject)
    guard let label = domain.split(separator: ".").first, label.utf8.count >= 5 else { return }
    add(String(label), as: kind, of: subject)
  }

  /// The name, the name without its legal form, its initials, and both written in one as in a hashtag.
  private mutating func addSpellings(of name: String, as kind: EntityKind, _ subject: String) {
    add(name, as: kind, of: subject)
    var words = WordReader.texts(of: name)
    while words.count > 1, let last = words.last, EntityNames.legalForms.contains(last) { words.removeLast() }
    add(words.joined(separator: " "), as: kind, of: subject)
    guard words.count > 1 else { return }
    add(words.joined(), as: kind, of: subject)
    let initials = words.compactMap(\.first).map(String.init).joined()
    if initials.utf8.count >= 3 { add(initials, as: kind, of: subject) }
  }

  private mutating func addPerson(_ name: String, as kind: EntityKind) {
    let words = WordReader.texts(of: name)
    add(name, as: kind, of: name)
    // A client's family name is how staff speak of them: "Mr Sample".
    if words.count > 1, let last = words.last {
      for title in ["mr", "mrs", "ms", "miss", "dr"] { add("\(title) \(last)", as: kind, of: name) }
    }
  }

  private mutating func add(_ spelling: String, as kind: EntityKind, of subject: String) {
    if let alias = EntityAlias(spelling, kind: kind, subject: subject) { aliases.append(alias) }
  }

  /// Colleagues and managers by full name, and by first name where only one of them carries it.
  private mutating func addColleagues(_ context: Context, _ people: PeopleDirectory) {
    let known = EntityNames.colleagues(context, people)
    var carriers: [String: Int] = [:]
    for person in known { if let first = EntityNames.firstName(person.name) { carriers[first, default: 0] += 1 } }
    for person in known {
      if let alias = EntityAlias(person.name, kind: person.kind, subject: person.subject), alias.hashes.count > 1 {
        aliases.append(alias)
      }
      guard let first = EntityNames.firstName(person.name), carriers[first] == 1 else { continue }
      if let alias = EntityAlias(first, kind: person.kind, subject: person.subject, isFirstName: true) {
        aliases.append(alias)
      }
    }
  }

  private struct Colleague {
    var name: String
    var subject: String
    var kind: EntityKind
  }

  private static func colleagues(_ context: Context, _ people: PeopleDirectory) -> [Colleague] {
    let friends = people.people.filter(\.isKept).map(\.name)
    let found = people.people.filter { !$0.isKept }.compactMap { person in
      kind(of: person.roles.filter { $0.until == nil }.map(\.role)).map {
        Colleague(name: person.name, subject: person.id, kind: $0)
      }
    }
    let names = Set((found.map(\.name) + friends).map(PeopleDirectory.folded))
    let declared = context.people.compactMap { person in
      names.contains(PeopleDirectory.folded(person.name))
        ? nil : kind(of: person.roles).map { Colleague(name: person.name, subject: person.name, kind: $0) }
    }
    return found + declared
  }

  private static func kind(of roles: [Role]) -> EntityKind? {
    if roles.contains(.manager) { return .manager }
    if roles.contains(.client) { return .clientPerson }
    return roles.contains { [.colleague, .report, .hr].contains($0) } ? .colleague : nil
  }

  private static func firstName(_ name: String) -> String? {
    let words = WordReader.texts(of: name)
    return words.count > 1 ? words.first : nil
  }
}
