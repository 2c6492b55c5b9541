import Model

/// A member path as the platforms vary it.
///
/// Matches at the end of a path, at a `/` boundary, after normalising: `'`, `’` and `_` are one character (Windows
/// tools and exports of late 2024 replace the apostrophe). `#` stands for one or more digits, `[_#]` for an optional
/// part number, `*` for anything inside one path component. Case-sensitive, as the platforms' own names are.
/// A leading `/` ties the pattern to the archive's root.
package struct PathPattern: Hashable, Sendable, ExpressibleByStringLiteral {
  package let pattern: String
  private let units: [UInt8]
  private let isAnchored: Bool

  /// The last component, and the one above it, where no wildcard is in them: what a table can look up.
  let literalName: [UInt8]?
  let literalParent: [UInt8]?

  /// The first byte of the last component; nil for a wildcard.
  let nameStart: UInt8?

  /// What the path must end with.
  private let ending: [UInt8]

  package init(_ pattern: String) {
    self.pattern = pattern
    isAnchored = pattern.hasPrefix("/")
    let path = PathPattern.normalised(isAnchored ? String(pattern.dropFirst()) : pattern)
    units = path.bytes
    let parts = path.bytes.split(separator: UInt8(ascii: "/")).map(Array.init)
    literalName = parts.last.flatMap(PathPattern.literal)
    ending = units.split(omittingEmptySubsequences: false) { PathPattern.isWild($0) }.last.map(Array.init) ?? []
    nameStart = parts.last?.first.flatMap { PathPattern.literal([$0]) }?.first
    literalParent = parts.count > 1 ? PathPattern.literal(parts[parts.count - 2]) : nil
  }

  package init(stringLiteral value: String) { self.init(value) }

  /// Whether a path, relative to the archive's root, is one of this kind.
  package func matches(_ path: String) -> Bool { matches(normalised: PathPattern.normalised(path)) }

  /// The same for a path that is normalised already.
  package func matches(normalised whole: NormalisedPath) -> Bool {
    let path = whole.bytes
    guard path.count >= ending.count, path[(path.count - ending.count)...] == ending[...] else { return false }
    if isAnchored { return matches(path[...], units[...]) }
    var start = 0
    while true {
      if matches(path[start...], units[...]) { return true }
      guard let slash = path[start...].firstIndex(of: UInt8(ascii: "/")) else { return false }
      start = slash + 1
    }
  }

  /// The UTF-8 of a path with its apostrophes and underscores made one.
  package static func normalised(_ path: String) -> NormalisedPath {
    NormalisedPath(Array(path.replacing("’", with: "_").replacing("'", with: "_").utf8))
  }

  private static func literal(_ component: [UInt8]) -> [UInt8]? {
    component.contains(where: isWild) ? nil : component
  }

  private static func isWild(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "*")
  }

  private func matches(_ path: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
    guard let first = pattern.first else { return path.isEmpty }
    switch first {
    case UInt8(ascii: "#"):
      let digits = path.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      return !digits.isEmpty && matches(path[digits.endIndex...], pattern.dropFirst())
    case UInt8(ascii: "["):
      return matchesOptional(path, pattern)
    case UInt8(ascii: "*"):
      return matchesAny(path, pattern.dropFirst())
    default:
      return path.first == first && matches(path.dropFirst(), pattern.dropFirst())
    }
  }

  private func matchesOptional(_ path: ArraySlice<UInt8>, _ pattern: ArraySlice<UInt8>) -> Bool {
    guard let close = pattern.firstIndex(of: UInt8(ascii: "]")) else { return false }
    let inner = Array(pattern[pattern.startIndex.advanced(by: 1)..<close])
    let rest = Array(pattern[(close + 1)...])
    return matches(path, rest[...]) || matches(path, (inner + rest)[...])
  }

  private func matchesAny(_ path: ArraySlice<UInt8>, _ rest: ArraySlice<UInt8>) -> Bool {
    var position = path.startIndex
    while true {
      if matches(path[position...], rest) { return true }
      guard position < path.endIndex, path[position] != UInt8(ascii: "/") else { return false }
      position += 1
    }
  }
}
