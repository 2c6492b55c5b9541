/// The matcher proper: names and user names in, probabilities out.
package struct MatchEngine: Sendable {
  /// Somebody whom a list shows.
  package struct Shown: Sendable {
    package var name: NameParts?
    package var handle: String?

    /// The list and class, numbered from 0: friends, mutual, following only, follower only.
    package var listClass: Int

    /// Shown people of one number are different people.
    package var column: Int

    package init(name: NameParts?, handle: String?, listClass: Int, column: Int) {
      self.name = name
      self.handle = handle
      self.listClass = listClass
      self.column = column
    }
  }

  /// A pair with its probability.
  package struct Link: Sendable {
    package var contact: Int
    package var shown: Int
    package var probability: Double
    package var isWhole: Bool
  }

  let contacts: [NameParts?]
  let shown: [Shown]
  private let knownCount: Int

  /// Pairs worth a look, by shown person and contact, as far as names tell.
  private let named: [MatchCandidate]

  package init(contacts: [NameParts?], shown: [Shown]) {
    self.contacts = contacts
    self.shown = shown
    var known: [NameParts] = []
    var positions: [Int] = []
    for (position, contact) in contacts.enumerated() {
      guard let contact else { continue }
      known.append(contact)
      positions.append(position)
    }
    knownCount = known.count
    named = MatchEngine.candidates(known, at: positions, shown)
  }

  /// Every pair with a probability of at least `floor`, after circumstances by pair of contact and shown person.
  package func links(floor: Double, circumstances: (Int, Int) -> [Circumstance]) -> [Link] {
    solved(circumstances: circumstances).filter { $0.probability >= floor }.map {
      Link(contact: $0.contact, shown: $0.shown, probability: $0.probability, isWhole: $0.isWhole)
    }
  }

  /// Every candidate with its probability.
  func solved(
    identified: [MatchCandidate] = [], refused: Set<[Int]> = [], circumstances: (Int, Int) -> [Circumstance]
  ) -> [MatchCandidate] {
    var candidates = named
    merge(identified, into: &candidates)
    if !refused.isEmpty { candidates.removeAll { refused.contains([$0.contact, $0.shown]) } }
    for index in candidates.indices {
      let found = circumstances(candidates[index].contact, candidates[index].shown)
      candidates[index].circumstances += found
      candidates[index].ratio = found.reduce(candidates[index].ratio) { $0 * $1.factor }
    }
    let classCount = (shown.map(\.listClass).max() ?? -1) + 1
    var sizes = Array(repeating: 0, count: classCount)
    var named = Array(repeating: 0, count: classCount)
    for person in shown {
      sizes[person.listClass] += 1
      if person.name != nil { named[person.listClass] += 1 }
    }
    OverlapSolver(
      contactCount: knownCount, classes: shown.map(\.listClass), classSizes: sizes, columns: shown.map(\.column),
      isHandleClass: zip(named, sizes).map { $0 * 2 < $1 }
    ).solve(&candidates)
    return candidates
  }

  /// Pairs that an identifier makes, beside those that names make.
  private func merge(_ identified: [MatchCandidate], into candidates: inout [MatchCandidate]) {
    guard !identified.isEmpty else { return }
    var places: [[Int]: Int] = [:]
    for (index, candidate) in candidates.enumerated() { places[[candidate.contact, candidate.shown]] = index }
    for candidate in identified {
      if let index = places[[candidate.contact, candidate.shown]] {
        candidates[index].circumstances += candidate.circumstances
        candidates[index].ratio = candidate.circumstances.reduce(candidates[index].ratio) { $0 * $1.factor }
      } else {
        candidates.append(candidate)
      }
    }
  }

  private static func candidates(_ known: [NameParts], at positions: [Int], _ shown: [Shown]) -> [MatchCandidate] {
    let handleIndex = HandleIndex(known)
    let frequencies = frequencies(known, shown, handleIndex)
    let names = NameStep(contacts: known, frequencies: frequencies)
    let handles = HandleStep(contacts: known, index: handleIndex, frequencies: frequencies)
    var found: [MatchCandidate] = []
    for (position, person) in shown.enumerated() {
      var byContact: [Int: MatchCandidate] = [:]
      if let name = person.name {
        for (contact, agreement) in names.agreements(with: name) {
          byContact[contact] = MatchCandidate(
            contact: positions[contact], shown: position, name: agreement, ratio: agreement.ratio)
        }
      }
      if let handle = person.handle {
        for (contact, agreement) in handles.agreements(with: handle) {
          guard var known = byContact[contact] else {
            // A name that disagrees outweighs a user name that agrees.
            let factor = person.name == nil ? 1 : 0.05
            byContact[contact] = MatchCandidate(
              contact: positions[contact], shown: position, handle: agreement, ratio: agreement.ratio * factor)
            continue
          }
          known.handle = agreement
          known.ratio = max(known.ratio, min(known.ratio * 10, agreement.ratio))
          byContact[contact] = known
        }
      }
      found += byContact.sorted { $0.key < $1.key }.map(\.value)
    }
    return found
  }

  private static func frequencies(_ known: [NameParts], _ shown: [Shown], _ index: HandleIndex) -> LocalFrequencies {
    var handles = HandleCounts()
    for person in shown {
      guard person.name == nil, let handle = person.handle else { continue }
      handles.add(HandleText.normalised(handle), index: index)
    }
    return LocalFrequencies(contacts: known, shown: shown.compactMap(\.name), handles: handles)
  }
}
