import Model

/// Marks in Facebook's texts that nobody typed.
enum FacebookText {
  /// A text with `@[1234567890:2048:Name]` as the name alone, as people see it.
  static func withoutMarkup(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "@")), text.contains("@[") else { return text }
    var plain = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "@[") {
      plain += rest[..<start.lowerBound]
      let tail = rest[start.upperBound...]
      guard let end = tail.firstIndex(of: "]"), let name = name(in: tail[..<end]) else {
        plain += "@["
        rest = tail
        continue
      }
      plain += name
      rest = tail[tail.index(after: end)...]
    }
    return plain + rest
  }

  private static func name(in mark: Substring) -> Substring? {
    let parts = mark.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, Int64(parts[0]) != nil, Int64(parts[1]) != nil else { return nil }
    return parts[2]
  }
}
