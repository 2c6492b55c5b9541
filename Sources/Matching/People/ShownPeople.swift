import Model

/// Everybody whom a personal account shows, each once, without the owner and without companies.
struct ShownPeople {
  /// How the account knows somebody: lists differ in how many of the owner's contacts they hold.
  enum Class: Int, CaseIterable {
    case friend
    case mutual
    case following
    case follower
    case request
    case participant

    /// Whether other entries of the account may be the same person: conversations show names where lists show handles.
    var isList: Bool { self != .participant }
  }

  struct Entry {
    var person: Person
    var kind: Class
    var since: Timestamp?
    var emails: Set<String> = []
    var phones: Set<String> = []
  }

  private(set) var entries: [Entry] = []

  init(_ account: AccountPeople, without owner: OwnerNames) {
    var places: [String: Int] = [:]
    for tie in account.ties where tie.kind.isWithPerson {
      guard let kind = ShownPeople.kind(tie.kind) else { continue }
      add(tie.other, kind, since: tie.since, owner, &places)
    }
    for person in account.participants { add(person, .participant, since: nil, owner, &places) }
    entries = ShownPeople.merged(entries, places)
    addUploaded(account.uploaded)
    entries.sort { left, right in
      (left.person.name ?? "", left.person.handle ?? "", left.kind.rawValue)
        < (right.person.name ?? "", right.person.handle ?? "", right.kind.rawValue)
    }
  }

  private static func kind(_ tie: TieKind) -> Class? {
    switch tie {
    case .friend, .connection: .friend
    case .following, .favourite, .closeFriend: .following
    case .follower, .storyHidden, .restricted: .follower
    case .requestSent, .requestReceived, .requestRejected: .request
    case .removed, .blocked: .request
    default: nil
    }
  }

  private mutating func add(
    _ person: Person, _ kind: Class, since: Timestamp?, _ owner: OwnerNames, _ places: inout [String: Int]
  ) {
    guard let key = person.handle?.lowercased() ?? person.name.map(PeopleDirectory.folded), !key.isEmpty,
      !owner.contains(person), !OrganisationNames.isOne(person)
    else { return }
    guard let known = places[key] else {
      places[key] = entries.count
      entries.append(Entry(person: person, kind: kind, since: since))
      return
    }
    entries[known].kind = ShownPeople.joined(entries[known].kind, kind)
    if let since { entries[known].since = min(entries[known].since ?? since, since) }
    if entries[known].person.name == nil { entries[known].person.name = person.name }
  }

  private static func joined(_ one: Class, _ other: Class) -> Class {
    let both: Set<Class> = [one, other]
    if both.contains(.friend) { return .friend }
    if both.contains(.mutual) || both == [.following, .follower] { return .mutual }
    return one.rawValue < other.rawValue ? one : other
  }

  /// A name in a conversation that a list shows with its user name is that person.
  private static func merged(_ entries: [Entry], _ places: [String: Int]) -> [Entry] {
    var handles: [String: Int] = [:]
    for entry in entries where entry.person.handle != nil {
      if let name = entry.person.name { handles[PeopleDirectory.folded(name), default: 0] += 1 }
    }
    return entries.filter { entry in
      guard entry.kind == .participant, entry.person.handle == nil, let name = entry.person.name else { return true }
      return handles[PeopleDirectory.folded(name)] != 1
    }
  }

  /// Addresses out of an address book, put to the people of that name.
  private mutating func addUploaded(_ points: [ContactPoint]) {
    var emails: [String: Set<String>] = [:]
    var phones: [String: Set<String>] = [:]
    for point in points {
      guard let name = point.holder?.name.map(PeopleDirectory.folded) else { continue }
      switch point.kind {
      case .email: emails[name, default: []].insert(point.value.lowercased())
      case .phone: phones[name, default: []].insert(point.value.filter(\.isNumber))
      }
    }
    for index in entries.indices {
      let person = entries[index].person
      let name = person.name.map(PeopleDirectory.folded) ?? ""
      entries[index].emails = (emails[name] ?? []).union([person.email].compactMap { $0?.lowercased() })
      entries[index].phones = (phones[name] ?? []).union([person.phone].compactMap { $0?.filter(\.isNumber) })
    }
  }
}
