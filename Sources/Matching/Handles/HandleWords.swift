import Foundation

/// Words that people put into user names beside their own, with the logarithms of their weights; our own lists.
enum HandleWords {
  /// By hash.
  static let weights: [UInt64: Double] = {
    var weights: [UInt64: Double] = [:]
    let words = HandleWordTable.words.split(whereSeparator: \.isWhitespace)
    // Zipf's law over the list, a quarter of all weight in sum.
    let sum = (1...max(1, words.count)).reduce(0) { $0 + 1 / Double($1) }
    for (rank, word) in words.enumerated() where word.utf8.count >= 2 {
      let hash = NameHash.of(String(word))
      weights[hash] = max(weights[hash] ?? -1e9, log(0.25 / (Double(rank + 1) * sum)))
    }
    for word in HandleWordTable.fillers.split(whereSeparator: \.isWhitespace) {
      weights[NameHash.of(String(word))] = log(0.0015)
    }
    return weights
  }()
}
