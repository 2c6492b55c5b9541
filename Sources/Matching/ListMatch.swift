import Model

/// Matches the contacts against everybody whom one personal account shows.
struct ListMatch {
  struct Match {
    var contact: Int
    var shown: Int
    var probability: Double
    var evidence: PairEvidence
  }

  let shown: [Person]
  private let contacts: [Contact]
  private let platform: Platform
  private let names: [NameParts?]

  init(contacts: [Contact], shown: [Person], platform: Platform) {
    self.contacts = contacts
    self.shown = shown
    self.platform = platform
    names = shown.map { $0.name.flatMap(NameParts.init) }
  }

  /// Pairs with their probabilities: w / (1 + the other candidates of the same row and column).
  func matches() -> [Match] {
    let candidates = self.candidates()
    guard !candidates.isEmpty else { return [] }
    var share = 0.08
    var matches = solve(candidates, share: share)
    for _ in 0..<6 {
      let expected = matches.reduce(0) { $0 + ($1.probability >= 0.2 ? $1.probability : 0) }
      share = min(0.6, max(0.003, (expected + 1) / (Double(shown.count) + 13)))
      matches = solve(candidates, share: share)
    }
    return matches
  }

  private func solve(_ candidates: [Match], share: Double) -> [Match] {
    let prior = share / (1 - share) / Double(max(1, contacts.count))
    var rows: [Int: Double] = [:]
    var columns: [Int: Double] = [:]
    for candidate in candidates {
      rows[candidate.shown, default: 0] += prior * candidate.evidence.ratio
      columns[candidate.contact, default: 0] += prior * candidate.evidence.ratio
    }
    return candidates.map { candidate in
      var solved = candidate
      let weight = prior * candidate.evidence.ratio
      solved.probability = weight / (1 + (rows[candidate.shown] ?? 0) + (columns[candidate.contact] ?? 0) - weight)
      return solved
    }
  }

  private func candidates() -> [Match] {
    let frequencies = LocalFrequencies(
      shown: names.compactMap(\.self), professional: contacts.map(\.parts))
    let byName = NameComparison(frequencies: frequencies)
    let byHandle = HandleComparison(frequencies: frequencies)
    let index = ContactIndex(contacts)
    var found: [Match] = []
    for (position, person) in shown.enumerated() {
      for contact in index.candidates(for: names[position], person) {
        guard let evidence = evidence(contacts[contact], person, names[position], byName, byHandle) else { continue }
        found.append(Match(contact: contact, shown: position, probability: 0, evidence: evidence))
      }
    }
    return found
  }

  private func evidence(
    _ contact: Contact, _ person: Person, _ name: NameParts?, _ byName: NameComparison, _ byHandle: HandleComparison
  ) -> PairEvidence? {
    if let handle = person.handle, contact.handles[platform] == handle.lowercased() {
      return PairEvidence(ratio: 1e12, reasons: ["you gave this user name"], isWhole: true)
    }
    var best = name.flatMap { byName.evidence(contact.parts, $0) }
    if let handle = person.handle, let spelt = byHandle.evidence(contact.parts, handle: handle),
      spelt.ratio > best?.ratio ?? 0
    {
      best = spelt
    }
    if let handle = person.handle?.lowercased(), contact.handles.values.contains(handle), handle.count >= 6 {
      best = (best ?? PairEvidence(ratio: 1, reasons: [], isWhole: false))
        .times(1e3, because: "the same user name on both platforms")
    }
    if let email = person.email?.lowercased(), contact.emails.contains(email) {
      best = (best ?? PairEvidence(ratio: 1, reasons: [], isWhole: false)).times(
        1e4, because: "the same e-mail address")
    }
    return best
  }
}
