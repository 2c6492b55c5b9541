import Foundation

/// Finds the names of anybody in user names.
struct HandleNames: Sendable {
  /// A name between two places of a user name.
  struct Occurrence {
    var start: Int
    var end: Int
    var hash: UInt64

    /// Logarithm of the share of people with it; nil where the part is not used as this name.
    var given: Double?
    var surname: Double?
  }

  private let contactGivens: Set<UInt64>
  private let contactSurnames: Set<UInt64>
  private let frequencies: LocalFrequencies

  static let otherName = log(0.03)

  init(contactGivens: Set<UInt64>, contactSurnames: Set<UInt64>, frequencies: LocalFrequencies) {
    self.contactGivens = contactGivens
    self.contactSurnames = contactSurnames
    self.frequencies = frequencies
  }

  /// Words, fillers and other people's names that begin at each place, with the logarithms of their weights.
  func words(in bytes: [UInt8]) -> [[(length: Int, weight: Double)]] {
    var found: [[(length: Int, weight: Double)]] = Array(repeating: [], count: bytes.count)
    HandleNames.forEachWord(in: bytes) { start, end, hash in
      var best = HandleWords.weights[hash] ?? -.infinity
      if end - start >= 3 {
        if let share = NameFrequencies.shared.givenNames[hash] { best = max(best, Self.otherName + log(share)) }
        if let share = NameFrequencies.shared.surnames[hash] { best = max(best, Self.otherName + log(share)) }
      }
      if best > -.infinity { found[start].append((end - start, best)) }
    }
    return found
  }

  /// Every stretch that is somebody's given name or surname.
  func occurrences(in bytes: [UInt8]) -> [Occurrence] {
    var found: [Occurrence] = []
    HandleNames.forEachWord(in: bytes) { start, end, hash in
      let isLong = end - start >= 3
      let isGiven = contactGivens.contains(hash) || (isLong && NameFrequencies.shared.givenNames[hash] != nil)
      let isSurname = contactSurnames.contains(hash) || (isLong && NameFrequencies.shared.surnames[hash] != nil)
      guard isGiven || isSurname else { return }
      found.append(
        Occurrence(
          start: start, end: end, hash: hash, given: isGiven ? log(frequencies.givens.shareOfOthers(hash)) : nil,
          surname: isSurname ? log(frequencies.surnames.shareOfOthers(hash)) : nil))
    }
    return found
  }

  /// Every stretch of 2 to 16 letters with its hash.
  static func forEachWord(in bytes: [UInt8], _ body: (Int, Int, UInt64) -> Void) {
    for start in bytes.indices {
      var hash = NameHash()
      var end = start
      while end < bytes.count, end - start < 16, HandleText.isLetter(bytes[end]) {
        hash.add(bytes[end])
        end += 1
        if end - start >= 2 { body(start, end, hash.value) }
      }
    }
  }
}
