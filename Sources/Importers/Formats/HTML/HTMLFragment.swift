/// A record of a page: its elements in the order of the page, in a few arrays that the next record uses again.
///
/// Bounded: text, attributes and elements beyond the limits are dropped, and `isCut` says so.
package final class HTMLFragment {
  struct Node {
    var tag: HTMLName
    var classes: HTMLClasses
    /// Index after the last node inside; its own plus one for text.
    var end: Int32
    /// Range of its text, that of its children included.
    var textStart: Int32
    var textEnd: Int32
    var attributeStart: Int32
    var attributeEnd: Int32
  }

  struct Attribute {
    var name: HTMLName
    var start: Int32
    var end: Int32
  }

  // Unchecked, because the run-time check of every access took a third of the time of reading a page; one thread reads
  // a page, and no closure runs while it changes.
  @exclusivity(unchecked) private(set) var nodes: [Node] = []
  @exclusivity(unchecked) private(set) var attributes: [Attribute] = []
  @exclusivity(unchecked) private(set) var text: [UInt8] = []
  @exclusivity(unchecked) private(set) var values: [UInt8] = []

  /// Whether something did not fit.
  package private(set) var isCut = false

  private static let nodeLimit = 200_000
  private static let byteLimit = 16 << 20

  /// Whether records are asked for an attribute.
  private static func isKept(_ name: HTMLName) -> Bool {
    switch name {
    case .href, .src, .colspan, .role, .target, .alt: true
    default: false
    }
  }

  func clear() {
    nodes.removeAll(keepingCapacity: true)
    attributes.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    isCut = false
  }

  /// Opens what holds the elements of a page without records.
  func begin() {
    clear()
    nodes.append(
      Node(tag: .body, classes: [], end: 1, textStart: 0, textEnd: 0, attributeStart: 0, attributeEnd: 0))
  }

  /// Opens an element and returns its index; nil where the record is full.
  func open(_ tag: HTMLName, _ classes: HTMLClasses, _ attributes: HTMLAttributes) -> Int32? {
    guard nodes.count < HTMLFragment.nodeLimit else {
      isCut = true
      return nil
    }
    let start = Int32(self.attributes.count)
    for span in attributes.spans where HTMLFragment.isKept(span.name) { keep(span, attributes) }
    let here = Int32(text.count)
    nodes.append(
      Node(
        tag: tag, classes: classes, end: Int32(nodes.count + 1), textStart: here, textEnd: here,
        attributeStart: start, attributeEnd: Int32(self.attributes.count)))
    return Int32(nodes.count - 1)
  }

  func close(_ index: Int32) {
    nodes[Int(index)].end = Int32(nodes.count)
    nodes[Int(index)].textEnd = Int32(text.count)
  }

  /// Adds text under the element that is open.
  func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard text.count + bytes.count < HTMLFragment.byteLimit, nodes.count < HTMLFragment.nodeLimit else {
      return isCut = true
    }
    let start = text.count
    HTMLEntity.append(bytes, to: &text)
    let empty = Int32(attributes.count)
    nodes.append(
      Node(
        tag: .text, classes: [], end: Int32(nodes.count + 1), textStart: Int32(start), textEnd: Int32(text.count),
        attributeStart: empty, attributeEnd: empty))
  }

  /// Adds the line break of a `<br>`.
  func appendLineBreak() {
    withUnsafePointer(to: UInt8(0x0A)) { append(UnsafeBufferPointer(start: $0, count: 1)) }
  }

  private func keep(_ span: HTMLAttributes.Span, _ attributes: HTMLAttributes) {
    let value = UnsafeBufferPointer(rebasing: attributes.page[span.start..<span.end])
    guard values.count + value.count < HTMLFragment.byteLimit else { return isCut = true }
    let start = values.count
    HTMLEntity.append(value, to: &values)
    self.attributes.append(Attribute(name: span.name, start: Int32(start), end: Int32(values.count)))
  }
}
