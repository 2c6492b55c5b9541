/// The class tokens that a reader knows, up to 64; the n-th has the n-th bit of `HTMLClasses`.
package struct HTMLVocabulary: Sendable {
  private let tokens: [[UInt8]: UInt64]

  package init(_ tokens: [String]) {
    var bits: [[UInt8]: UInt64] = [:]
    for (index, token) in tokens.prefix(64).enumerated() { bits[Array(token.utf8)] = 1 << UInt64(index) }
    self.tokens = bits
  }

  /// The known tokens in a class attribute: whole tokens, in any order.
  func classes(_ attribute: UnsafeBufferPointer<UInt8>) -> HTMLClasses {
    var bits: UInt64 = 0
    for token in attribute.split(whereSeparator: HTMLBytes.isBlank) where token.count <= 32 {
      bits |= tokens[Array(token)] ?? 0
    }
    return HTMLClasses(rawValue: bits)
  }
}
