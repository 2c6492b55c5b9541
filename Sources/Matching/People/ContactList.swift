import Model

/// Gathers the people of the owner's working life.
struct ContactList {
  private(set) var contacts: [Contact] = []

  /// Connections without a name: deleted and blocked accounts.
  private(set) var unnamed = 0

  let deriver: RoleDeriver
  private var places: [String: Int] = [:]

  init(_ input: MatchInput) {
    deriver = RoleDeriver(context: input.context, asOf: input.asOf)
    for people in input.accounts where input.context.side(of: people.account.platform) == .professional {
      for tie in people.ties where tie.kind.isWithPerson { add(tie, from: people.account) }
      addUploaded(people.uploaded)
    }
    let owner = OwnerNames(input)
    for people in input.accounts {
      addThreads(of: people, side: input.context.side(of: people.account.platform), owner)
    }
    for person in input.context.people { add(declared: person) }
    for client in input.context.clients {
      for name in client.people { add(name: name, roles: deriver.named.roles(of: name)) }
    }
    for people in input.accounts { addFamily(people) }
    for people in input.accounts where input.context.side(of: people.account.platform) == .professional {
      for position in people.positions { addManaged(position) }
    }
    apply(input.decisions)
  }

  private mutating func add(_ tie: Tie, from account: Account) {
    guard Self.kinds.contains(tie.kind) else { return }
    guard let name = tie.other.name, let parts = NameParts(name) else {
      if tie.kind == .connection { unnamed += 1 }
      return
    }
    let roles = roles(tie)
    if Self.invitations.contains(tie.kind), roles.isEmpty { return }
    let key = MatchDecision.key(of: tie.other, on: account.platform)
    let folded = PeopleDirectory.folded(name)
    if let known = places[key] ?? (tie.kind == .connection ? nil : places[folded]) {
      merge(roles, into: known)
      return
    }
    append(
      Contact(
        name: name, parts: parts, roles: roles, isFriend: deriver.named.isFriend(name),
        emails: Set([tie.other.email].compactMap { $0?.lowercased() }),
        phones: Set([tie.other.phone].compactMap { $0?.filter(\.isNumber) }),
        handles: tie.other.handle.map { [account.platform: $0] } ?? [:], since: tie.since, key: key,
        profile: KnownPerson.Profile(
          account: account.id, name: name, handle: tie.other.handle, probability: 1,
          because: [Self.invitations.contains(tie.kind) ? "in your invitations" : "in your connections"])))
  }

  private static let invitations: Set<TieKind> = [.requestSent, .requestReceived]
  private static let kinds: Set<TieKind> = invitations.union([
    .connection, .recommendationGiven, .recommendationReceived,
  ])

  private func roles(_ tie: Tie) -> [RoleSpan] {
    switch tie.kind {
    case .connection: deriver.roles(of: tie.other, since: tie.since, at: tie.origin)
    case .requestSent, .requestReceived: deriver.roles(invitation: tie)
    default: deriver.roles(recommendation: tie)
    }
  }

  /// The contact of a key, or of a name.
  func place(key: String, name: String?) -> Int? {
    places[key] ?? name.flatMap { places[PeopleDirectory.folded($0)] }
  }

  mutating func append(_ contact: Contact) {
    let folded = PeopleDirectory.folded(contact.name)
    places[contact.key] = contacts.count
    places[folded] = places[folded] ?? contacts.count
    contacts.append(contact)
  }

  mutating func merge(_ roles: [RoleSpan], into known: Int) {
    let old = contacts[known].roles
    contacts[known].roles += roles.filter { role in
      !old.contains { $0.role == role.role && $0.organisation == role.organisation }
    }
  }

  /// Addresses of an uploaded address book belong to the connection of that name.
  private mutating func addUploaded(_ points: [ContactPoint]) {
    for point in points {
      guard let name = point.holder?.name.map(PeopleDirectory.folded), let known = places[name] else { continue }
      switch point.kind {
      case .email: contacts[known].emails.insert(point.value.lowercased())
      case .phone: contacts[known].phones.insert(point.value.filter(\.isNumber))
      }
    }
  }

  private mutating func add(declared person: Context.DeclaredPerson) {
    add(
      name: person.name, roles: deriver.named.roles(of: person.name), handles: person.handles,
      emails: Set(person.emails.map { $0.lowercased() }), isFriend: person.isFriend || person.roles.contains(.friend))
  }

  private mutating func addFamily(_ people: AccountPeople) {
    for field in people.family where field.kind == .family {
      let because = "\(field.origin.path) \(field.origin.place): named as family\(field.label.map { " (\($0))" } ?? "")"
      add(name: field.value, roles: [RoleSpan(role: .family, because: because, isInferred: true)])
    }
  }

  private mutating func add(
    name: String, roles: [RoleSpan], handles: [Platform: String] = [:], emails: Set<String> = [], isFriend: Bool = false
  ) {
    let folded = PeopleDirectory.folded(name)
    if let index = places[folded] {
      merge(roles, into: index)
      contacts[index].handles.merge(handles) { _, declared in declared }
      contacts[index].emails.formUnion(emails)
      contacts[index].isFriend = contacts[index].isFriend || isFriend
      return
    }
    guard let parts = NameParts(name) else { return }
    places[folded] = contacts.count
    contacts.append(
      Contact(
        name: name, parts: parts, roles: roles, isFriend: isFriend, emails: emails, phones: [], handles: handles,
        since: nil, key: "name:\(folded)", profile: nil))
  }
}

extension ContactList {
  /// What the owner decided of people; a person of whom only the decision tells becomes a contact.
  private mutating func apply(_ decisions: [MatchDecision]) {
    for decision in decisions {
      let found = contacts.firstIndex { $0.key == decision.person } ?? places[decision.name]
      guard let index = found ?? addDecided(decision) else { continue }
      switch decision.verdict {
      case .friend: contacts[index].isFriend = true
      case .colleague: call(index, .colleague)
      case .client: call(index, .client)
      case .same, .different: break
      }
    }
  }

  private mutating func call(_ index: Int, _ role: Role) {
    contacts[index].isFriend = false
    if contacts[index].roles.contains(where: { $0.role == role && $0.until == nil }) { return }
    contacts[index].roles.append(RoleSpan(role: role, because: "you said so", isInferred: false))
  }

  private mutating func addDecided(_ decision: MatchDecision) -> Int? {
    guard [.friend, .colleague, .client].contains(decision.verdict) else { return nil }
    add(name: decision.name, roles: [])
    guard let index = places[decision.name] else { return nil }
    contacts[index].key = decision.person
    return index
  }
}
