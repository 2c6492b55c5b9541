/// The attributes of one tag, as raw bytes of the page.
///
/// Valid only during the call that hands them over.
package struct HTMLAttributes {
  struct Span {
    var name: HTMLName
    var start: Int
    var end: Int
  }

  let page: UnsafeBufferPointer<UInt8>
  let spans: UnsafeBufferPointer<Span>

  /// How many attributes of a tag are kept; more than any page has.
  static let limit = 24

  /// The bytes of a value, its entities not decoded; nil where the tag has no such attribute.
  package func bytes(_ name: HTMLName) -> UnsafeBufferPointer<UInt8>? {
    for span in spans where span.name == name { return UnsafeBufferPointer(rebasing: page[span.start..<span.end]) }
    return nil
  }

  /// Whether an attribute has exactly this value.
  package func has(_ name: HTMLName, _ value: StaticString) -> Bool {
    guard let bytes = bytes(name), bytes.count == value.utf8CodeUnitCount else { return false }
    return bytes.elementsEqual(UnsafeBufferPointer(start: value.utf8Start, count: value.utf8CodeUnitCount))
  }
}
