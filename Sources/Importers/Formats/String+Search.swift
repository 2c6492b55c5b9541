extension String {
  /// The index behind the first occurrence of some ASCII, byte by byte.
  ///
  /// The library's own search goes by characters, which costs a hundred times as much.
  func utf8Index(behind needle: StaticString) -> String.Index? {
    let wanted = UnsafeBufferPointer(start: needle.utf8Start, count: needle.utf8CodeUnitCount)
    guard let first = wanted.first else { return startIndex }
    var rest = utf8[...]
    while let hit = rest.firstIndex(of: first) {
      rest = rest[hit...]
      if rest.starts(with: wanted) { return utf8.index(hit, offsetBy: wanted.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
