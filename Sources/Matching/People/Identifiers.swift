import Model

/// Finds pairs by what identifies a person: addresses, telephone numbers, user names, the owner's word.
struct Identifiers {
  private let contacts: [Contact]
  private var byEmail: [String: [Int]] = [:]
  private var byPhone: [String: [Int]] = [:]
  private var byHandle: [String: [Int]] = [:]
  private var byLocalPart: [String: [Int]] = [:]
  private var byDeclared: [String: [Int]] = [:]

  init(_ contacts: [Contact]) {
    self.contacts = contacts
    for (index, contact) in contacts.enumerated() {
      for email in contact.emails {
        byEmail[email, default: []].append(index)
        let local = email.prefix { $0 != "@" }
        if local.utf8.count >= 6 { byLocalPart[String(local), default: []].append(index) }
      }
      for phone in contact.phones where phone.count >= 7 { byPhone[Identifiers.tail(phone), default: []].append(index) }
      byDeclared[contact.key, default: []].append(index)
      for (platform, handle) in contact.handles {
        byHandle[handle.lowercased(), default: []].append(index)
        byDeclared["\(platform.rawValue):\(handle.lowercased())", default: []].append(index)
      }
    }
  }

  /// Candidates for a shown person.
  func candidates(_ member: Circle.Member, at place: Int) -> [MatchCandidate] {
    var found: [Int: [Circumstance]] = [:]
    for index in byDeclared[member.key] ?? [] {
      let kind: Circumstance.Kind = contacts[index].isFromConversation ? .ownConversation : .declaredHandle
      found[index, default: []].append(.init(kind: kind, factor: 1e9))
    }
    for email in member.entry.emails.sorted() {
      for index in byEmail[email] ?? [] { found[index, default: []].append(.init(kind: .sameEmail, factor: 1e4)) }
    }
    for phone in member.entry.phones.sorted() where phone.count >= 7 {
      for index in byPhone[Identifiers.tail(phone)] ?? [] {
        found[index, default: []].append(.init(kind: .samePhone, factor: 1e4))
      }
    }
    if let handle = member.entry.person.handle?.lowercased(), handle.utf8.count >= 6 {
      for index in byLocalPart[handle] ?? [] {
        found[index, default: []].append(.init(kind: .emailLocalPart, factor: 1e3))
      }
      for index in byHandle[handle] ?? [] where found[index] == nil {
        found[index] = [.init(kind: .sameHandle, factor: isPlain(handle, contacts[index]) ? 20 : 1e3)]
      }
    }
    return found.sorted { $0.key < $1.key }.map { index, circumstances in
      MatchCandidate(
        contact: index, shown: place, circumstances: circumstances,
        ratio: circumstances.reduce(1) { $0 * $1.factor })
    }
  }

  /// Whether a user name is no more than the name: many namesakes may have it.
  private func isPlain(_ handle: String, _ contact: Contact) -> Bool {
    guard let parts = contact.parts, let surname = parts.surname else { return false }
    let letters = handle.filter(\.isLetter)
    return letters == parts.given.text + surname.text || letters == surname.text + parts.given.text
  }

  /// The last nine digits: with and without a country's prefix.
  private static func tail(_ phone: String) -> String { String(phone.suffix(9)) }
}
