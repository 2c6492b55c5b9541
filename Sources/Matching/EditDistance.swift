/// Whether two words are one typing error apart.
enum EditDistance {
  /// One letter more, less, other, or two neighbours swapped.
  static func isOne(_ left: String, _ right: String) -> Bool {
    let (a, b) = (Array(left.utf8), Array(right.utf8))
    guard abs(a.count - b.count) <= 1, a != b else { return false }
    let prefix = zip(a, b).prefix { $0 == $1 }.count
    let (restA, restB) = (a[prefix...], b[prefix...])
    if restA.dropFirst() == restB.dropFirst() || restA.dropFirst() == restB || restA == restB.dropFirst() {
      return true
    }
    guard restA.count >= 2, restB.count >= 2 else { return false }
    let swapped = restA[prefix] == restB[prefix + 1] && restA[prefix + 1] == restB[prefix]
    return swapped && restA.dropFirst(2) == restB.dropFirst(2)
  }
}
