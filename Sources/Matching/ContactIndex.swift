import Model

/// Finds the contacts that a shown person may be, without comparing everybody with everybody.
struct ContactIndex {
  private var bySurname: [String: [Int]] = [:]
  private var byDeletion: [String: [Int]] = [:]
  private var byHandle: [String: [Int]] = [:]
  private let tables = NameFrequencies.shared

  init(_ contacts: [Contact]) {
    for (index, contact) in contacts.enumerated() {
      for surname in Set(contact.parts.surnames.flatMap(ContactIndex.pieces)) {
        bySurname[surname, default: []].append(index)
        for key in ContactIndex.deletions(surname) { byDeletion[key, default: []].append(index) }
      }
      for handle in contact.handles.values { byHandle[handle, default: []].append(index) }
      for key in handleKeys(contact.parts) { byHandle[key, default: []].append(index) }
    }
  }

  /// Positions in the list of contacts, ascending.
  func candidates(for name: NameParts?, _ person: Person) -> [Int] {
    var found: Set<Int> = []
    if let name {
      for surname in name.surnames.flatMap(ContactIndex.pieces) {
        found.formUnion(bySurname[surname] ?? [])
        for key in ContactIndex.deletions(surname) { found.formUnion(byDeletion[key] ?? []) }
      }
    }
    if let handle = person.handle {
      found.formUnion(byHandle[handle.lowercased()] ?? [])
      found.formUnion(byHandle[NameParts.fold(handle).filter { $0.isLetter }] ?? [])
    }
    return found.sorted()
  }

  private func handleKeys(_ parts: NameParts) -> [String] {
    let surname = parts.surname
    guard surname.count >= 3 else { return [] }
    let initial = parts.given.prefix(1)
    return tables.forms(of: parts.given).flatMap { [$0 + surname, surname + $0] } + [
      "\(initial)\(surname)", "\(surname)\(initial)",
    ]
  }

  private static func pieces(_ surname: String) -> [String] {
    let parts = surname.split(separator: "-").map(String.init)
    return parts.count > 1 ? parts + [surname.replacing("-", with: "")] : [surname]
  }

  /// The word and the word with each one letter left out: two words one error apart share one of them.
  private static func deletions(_ word: String) -> [String] {
    guard (5...24).contains(word.utf8.count) else { return [] }
    let letters = Array(word)
    return [word] + letters.indices.map { index in String(letters[..<index] + letters[(index + 1)...]) }
  }
}
