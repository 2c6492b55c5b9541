import Model

/// The owner's own names and handles.
struct OwnerNames {
  private let names: Set<String>
  private let handles: Set<String>
  private let surnames: Set<UInt64>

  init(_ input: MatchInput) {
    names = Set((input.context.me.names + input.accounts.compactMap(\.account.ownerName)).map(PeopleDirectory.folded))
    surnames = Set(names.compactMap { NameParts($0)?.surname?.hash })
    handles = Set((input.context.me.handles + input.accounts.compactMap(\.account.handle)).map { $0.lowercased() })
  }

  /// Whether somebody has the owner's surname.
  func hasSurname(of parts: NameParts?) -> Bool { parts?.surname.map { surnames.contains($0.hash) } ?? false }

  func contains(_ person: Person) -> Bool {
    if let name = person.name, names.contains(PeopleDirectory.folded(name)) { return true }
    return person.handle.map { handles.contains($0.lowercased()) } ?? false
  }
}
