/// Finds the known person behind a name or handle that an account shows.
package struct PeopleDirectory: Sendable {
  package let people: [KnownPerson]

  private var byHandle: [Key: Owner] = [:]
  private var byName: [Key: [Int]] = [:]

  private struct Owner {
    var index: Int?
    var probability: Double
  }

  private struct Key: Hashable {
    var account: String
    var text: String
  }

  package init(_ people: [KnownPerson]) {
    self.people = people
    for (index, person) in people.enumerated() {
      // What is only possible is for the owner to look through, and counts for nothing until then.
      for profile in person.profiles where profile.tier != .possible && profile.tier != .hidden {
        add(profile, of: index)
      }
    }
  }

  private mutating func add(_ profile: KnownPerson.Profile, of index: Int) {
    if let handle = profile.handle {
      let key = Key(account: profile.account, text: handle.lowercased())
      // Two candidates for one profile: the more probable one, and nobody where neither is.
      if let known = byHandle[key], known.probability >= profile.probability {
        if known.probability == profile.probability, known.index != index { byHandle[key]?.index = nil }
      } else {
        byHandle[key] = Owner(index: index, probability: profile.probability)
      }
    }
    if let name = profile.name {
      byName[Key(account: profile.account, text: PeopleDirectory.folded(name)), default: []].append(index)
    }
  }

  /// The person whom an account shows as this; nil when nobody is known by it, or more than one.
  package func person(_ shown: Person, in account: String) -> KnownPerson? {
    if let handle = shown.handle, let owner = byHandle[Key(account: account, text: handle.lowercased())] {
      return owner.index.map { people[$0] }
    }
    guard let name = shown.name, !byName.isEmpty else { return nil }
    let found = Set(byName[Key(account: account, text: PeopleDirectory.folded(name))] ?? [])
    guard found.count == 1, let index = found.first else { return nil }
    return people[index]
  }

  /// Lower case with single blanks, for comparing names that the same platform shows.
  package static func folded(_ name: String) -> String {
    let lower = name.lowercased()
    return isSpaced(lower.utf8) ? lower : lower.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a text is ASCII words with single blanks already, as most names are: asking each character costs far more.
  private static func isSpaced(_ bytes: String.UTF8View) -> Bool {
    let blank = UInt8(ascii: " ")
    var before = blank
    for byte in bytes {
      guard (blank..<0x80).contains(byte), byte != blank || before != blank else { return false }
      before = byte
    }
    return before != blank
  }
}
