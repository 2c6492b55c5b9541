/// Orders paths so that `message_2.json` comes before `message_10.json`.
enum NaturalOrder {
  static func precedes(_ left: String, _ right: String) -> Bool {
    let (one, other) = (parts(left), parts(right))
    for (a, b) in zip(one, other) where a != b {
      if let x = Int(a), let y = Int(b), x != y { return x < y }
      return a.utf8.lexicographicallyPrecedes(b.utf8)
    }
    return one.count < other.count
  }

  /// Runs of digits and of other characters.
  private static func parts(_ path: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = path[...]
    while let first = rest.first {
      let isDigit = first.isASCII && first.isNumber
      let part = rest.prefix { ($0.isASCII && $0.isNumber) == isDigit }
      parts.append(part)
      rest = rest[part.endIndex...]
    }
    return parts
  }
}
