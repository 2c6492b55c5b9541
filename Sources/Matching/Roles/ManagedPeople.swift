import Model

/// Reads in the owner's own positions who managed whom: "reporting to Samira Ellery-Doe".
struct ManagedPeople {
  private static let upwards: [[String]] = [
    ["reporting", "to"], ["reported", "to"], ["report", "to"], ["reporting", "directly", "to"],
    ["reported", "directly", "to"], ["managed", "by"], ["supervised", "by"], ["led", "by"], ["under"],
  ]
  private static let downwards: [[String]] = [
    ["managed"], ["managing"], ["supervised"], ["supervising"], ["line", "manager", "of"], ["line", "manager", "to"],
    ["line", "manager", "for"],
  ]

  /// Words between the phrase and the name at most: "reporting to the head of sales, Sam Doe".
  private static let reach = 6

  private let places: [String: Int]

  /// From the folded names of contacts, each of one person.
  init(_ names: [String]) {
    var places: [String: Int] = [:]
    var shared: Set<String> = []
    for (index, name) in names.enumerated() {
      let folded = NameFolding.foldWords(name).joined(separator: " ")
      if places[folded] != nil { shared.insert(folded) }
      places[folded] = index
    }
    self.places = places.filter { $0.key.contains(" ") && !shared.contains($0.key) }
  }

  /// Contacts by number, with the role that each had in the position; each once.
  func roles(in text: String) -> [(contact: Int, role: Role)] {
    let words = NameFolding.foldWords(text)
    var found: [(contact: Int, role: Role)] = []
    for index in words.indices {
      let rest = words[index...]
      let (phrases, role): ([[String]], Role) =
        Self.upwards.contains(where: { rest.starts(with: $0) }) ? (Self.upwards, .manager) : (Self.downwards, .report)
      guard let phrase = phrases.filter({ rest.starts(with: $0) }).max(by: { $0.count < $1.count }),
        let contact = name(in: Array(rest.dropFirst(phrase.count).prefix(Self.reach + 3)))
      else { continue }
      if !found.contains(where: { $0.contact == contact }) { found.append((contact, role)) }
    }
    return found
  }

  /// The first contact who is named in full.
  private func name(in words: [String]) -> Int? {
    for start in words.indices.prefix(Self.reach) {
      for length in [2, 3] where start + length <= words.count {
        if let place = places[words[start..<(start + length)].joined(separator: " ")] { return place }
      }
    }
    return nil
  }
}
