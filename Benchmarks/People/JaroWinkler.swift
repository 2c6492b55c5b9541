/// The Jaro–Winkler similarity of two words, 0 to 1.
enum JaroWinkler {
  static func similarity(_ one: [UInt8], _ other: [UInt8]) -> Double {
    let (matched, moved) = matches(one, other)
    guard matched > 0 else { return 0 }
    let count = Double(matched)
    let jaro =
      (count / Double(one.count) + count / Double(other.count) + (count - Double(moved) / 2) / count) / 3
    var prefix = 0
    while prefix < min(4, one.count, other.count), one[prefix] == other[prefix] { prefix += 1 }
    return jaro + 0.1 * Double(prefix) * (1 - jaro)
  }

  /// Letters found near their place in the other word, and how many of them stand in another order there.
  private static func matches(_ one: [UInt8], _ other: [UInt8]) -> (matched: Int, moved: Int) {
    let window = max(0, max(one.count, other.count) / 2 - 1)
    var taken = Array(repeating: false, count: other.count)
    var left: [UInt8] = []
    for (place, letter) in one.enumerated() {
      let (low, high) = (max(0, place - window), min(other.count, place + window + 1))
      guard low < high, let found = (low..<high).first(where: { !taken[$0] && other[$0] == letter }) else { continue }
      taken[found] = true
      left.append(letter)
    }
    let right = other.indices.filter { taken[$0] }.map { other[$0] }
    return (left.count, zip(left, right).count { $0 != $1 })
  }
}
