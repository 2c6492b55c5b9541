import Matching

/// What simple comparisons find in a network: how hard the network is, whatever the matcher does.
///
/// The two are those of people.md's table of results: Jaro–Winkler over whole names, and shared words with short forms.
struct Baselines {
  private(set) var whole = Measure()
  private(set) var words = Measure()

  /// Pairs less alike are left out.
  private static let floor = 0.75

  init(_ network: Network) {
    let contacts = network.contacts.map(Folded.init)
    let truths = network.friends.count { $0.contact != nil }
    whole.addTruths(truths)
    words.addTruths(truths)
    for friend in network.friends {
      let shown = Folded(friend.name)
      for (index, contact) in contacts.enumerated() {
        let isTrue = friend.contact == index
        let similarity = JaroWinkler.similarity(contact.letters, shown.letters)
        if similarity >= Self.floor { whole.add(similarity, isTrue: isTrue) }
        let share = contact.sharedWords(with: shown)
        if share > 0.4 { words.add(share, isTrue: isTrue) }
      }
    }
  }

  private struct Folded {
    let letters: [UInt8]
    let words: [String]
    let forms: [Set<String>]

    init(_ name: String) {
      words = NameTables.romanised(name)
      letters = Array(words.joined(separator: " ").utf8)
      forms = words.map { Set(NameTables.shortForms(of: $0)) }
    }

    /// Words of both in the number of words of the longer name; a short form counts a little less.
    func sharedWords(with other: Folded) -> Double {
      var sum = 0.0
      for (word, shorts) in zip(words, forms) {
        if other.words.contains(word) {
          sum += 1
        } else if zip(other.words, other.forms).contains(where: { shorts.contains($0) || $1.contains(word) }) {
          sum += 0.9
        }
      }
      return sum / Double(max(words.count, other.words.count, 1))
    }
  }
}
