/// Whether two words are one typing error apart.
enum EditDistance {
  /// One letter more, less, other, or two neighbours swapped.
  static func isOne(_ left: String, _ right: String) -> Bool {
    guard abs(left.utf8.count - right.utf8.count) <= 1, left != right else { return false }
    let (a, b) = (Array(left.utf8), Array(right.utf8))
    var prefix = 0
    while prefix < min(a.count, b.count), a[prefix] == b[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < min(a.count, b.count) - prefix, a[a.count - 1 - suffix] == b[b.count - 1 - suffix] { suffix += 1 }
    let (restA, restB) = (a.count - prefix - suffix, b.count - prefix - suffix)
    if max(restA, restB) <= 1 { return true }
    guard restA == 2, restB == 2 else { return false }
    return a[prefix] == b[prefix + 1] && a[prefix + 1] == b[prefix]
  }
}
