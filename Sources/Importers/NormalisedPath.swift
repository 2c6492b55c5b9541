/// The UTF-8 of a member path as `PathPattern` compares it.
package struct NormalisedPath: Hashable, Sendable {
  package let bytes: [UInt8]

  /// Where its last component begins.
  package let nameStart: Int

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    nameStart = bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0
  }

  /// Its last component.
  var name: [UInt8] { Array(bytes[nameStart...]) }

  /// The component above the last; empty at the root.
  var parent: [UInt8] {
    guard nameStart > 0 else { return [] }
    let folders = bytes[..<(nameStart - 1)]
    return Array(folders.suffix(from: folders.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0))
  }
}
