/// Searching by UTF-8 bytes.
///
/// The standard library's search builds a table of characters at every call, some microseconds for a short text, and
/// treats canonically equal spellings as one. File formats are compared byte by byte, a million times; these concrete
/// overloads are preferred to the generic ones wherever Model is imported.
extension StringProtocol {
  /// The first place where another text stands, byte for byte; nil for an empty one.
  package func firstRange(of other: String) -> Range<Index>? {
    guard let start = utf8Offset(of: other) else { return nil }
    let from = utf8.index(startIndex, offsetBy: start)
    return from..<utf8.index(from, offsetBy: other.utf8.count)
  }

  /// Whether another text stands in it, byte for byte.
  package func contains(_ other: String) -> Bool { other.isEmpty || utf8Offset(of: other) != nil }

  /// The text with every occurrence of another, from left to right, replaced.
  package func replacing(_ other: String, with replacement: String) -> String {
    var rest = self[...]
    guard var range = rest.firstRange(of: other) else { return String(self) }
    var result = ""
    while true {
      result += rest[..<range.lowerBound]
      result += replacement
      rest = rest[range.upperBound...]
      guard let next = rest.firstRange(of: other) else { return result + rest }
      range = next
    }
  }

  private func utf8Offset(of other: String) -> Int? {
    var other = other
    return other.withUTF8 { needle in
      let found = utf8.withContiguousStorageIfAvailable { ByteSearch.offset(of: needle, in: $0) }
      return found ?? Array(utf8).withUnsafeBufferPointer { ByteSearch.offset(of: needle, in: $0) }
    }
  }
}
