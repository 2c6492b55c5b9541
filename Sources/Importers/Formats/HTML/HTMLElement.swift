/// An element of a record.
///
/// Valid only while the record is handed out; take strings out of it.
package struct HTMLElement {
  let fragment: HTMLFragment
  let index: Int

  package var tag: HTMLName { node.tag }
  package var classes: HTMLClasses { node.classes }

  /// Index after the last node inside.
  var end: Int { Int(node.end) }

  private var node: HTMLFragment.Node { fragment.nodes[index] }

  /// Whether it carries one of the class tokens.
  package func has(_ classes: HTMLClasses) -> Bool { !node.classes.isDisjoint(with: classes) }

  /// The value of an attribute with its entities decoded; nil where there is none.
  ///
  /// Kept are `href`, `src`, `colspan`, `role`, `target` and `alt`.
  package func attribute(_ name: HTMLName) -> String? {
    for attribute in fragment.attributes[Int(node.attributeStart)..<Int(node.attributeEnd)]
    where attribute.name == name {
      return String(decoding: fragment.values[Int(attribute.start)..<Int(attribute.end)], as: UTF8.self)
    }
    return nil
  }

  /// The elements directly inside, runs of text left out.
  package var children: [HTMLElement] {
    var children: [HTMLElement] = []
    var next = index + 1
    while next < Int(node.end) {
      let child = fragment.nodes[next]
      if child.tag != .text { children.append(HTMLElement(fragment: fragment, index: next)) }
      next = Int(child.end)
    }
    return children
  }

  /// The element that it begins with; nil where it begins with text or holds nothing.
  package var firstChild: HTMLElement? {
    guard index + 1 < end, fragment.nodes[index + 1].tag != .text else { return nil }
    return HTMLElement(fragment: fragment, index: index + 1)
  }

  /// All text inside in one piece, indentation at its ends left out.
  ///
  /// Right for what stands in one line; for a box with several use `lines`.
  package var text: String { string(Int(node.textStart), Int(node.textEnd)) }

  /// The text directly inside, that of inner elements left out.
  package var ownText: String {
    var bytes: [UInt8] = []
    var next = index + 1
    while next < Int(node.end) {
      let child = fragment.nodes[next]
      if child.tag == .text { bytes += fragment.text[Int(child.textStart)..<Int(child.textEnd)] }
      next = Int(child.end)
    }
    return HTMLElement.trimmed(bytes[...])
  }

  /// The texts inside, one a block (`div`, `td`, `li` …), empty ones left out.
  package var lines: [String] { lines { _ in false } }

  /// The same, elements for which a test holds left out with all that is in them.
  package func lines(pruning: (HTMLElement) -> Bool) -> [String] {
    var lines: [String] = []
    var start = Int(node.textStart)
    addLines(of: index, pruning, from: &start, to: &lines)
    return lines
  }

  /// The first element inside for which a test holds, in the order of the page; with `pruning` those inside an element
  /// for which that holds are passed over, and the element itself too.
  package func first(
    pruning: (HTMLElement) -> Bool = { _ in false }, where test: (HTMLElement) -> Bool
  ) -> HTMLElement? {
    var found: HTMLElement?
    walk(pruning: pruning) { element in
      if test(element) { found = element }
      return found == nil
    }
    return found
  }

  /// All elements inside for which a test holds, in the order of the page.
  package func all(
    pruning: (HTMLElement) -> Bool = { _ in false }, where test: (HTMLElement) -> Bool
  ) -> [HTMLElement] {
    var found: [HTMLElement] = []
    walk(pruning: pruning) { element in
      if test(element) { found.append(element) }
      return true
    }
    return found
  }

  /// Whether it has elements of blocks inside.
  package var holdsBlocks: Bool { first { HTMLElementKind.isBlock($0.tag) } != nil }

  private func walk(pruning: (HTMLElement) -> Bool, _ visit: (HTMLElement) -> Bool) {
    var next = index + 1
    while next < Int(node.end) {
      let element = HTMLElement(fragment: fragment, index: next)
      next += 1
      if element.tag == .text { continue }
      if pruning(element) {
        next = Int(fragment.nodes[element.index].end)
      } else if !visit(element) {
        return
      }
    }
  }

  private func addLines(
    of index: Int, _ pruning: (HTMLElement) -> Bool, from start: inout Int, to lines: inout [String]
  ) {
    let end = Int(fragment.nodes[index].end)
    var next = index + 1
    while next < end {
      let child = fragment.nodes[next]
      if HTMLElementKind.isBlock(child.tag) {
        flush(from: &start, to: Int(child.textStart), &lines)
        if pruning(HTMLElement(fragment: fragment, index: next)) {
          start = Int(child.textEnd)
        } else {
          addLines(of: next, pruning, from: &start, to: &lines)
        }
      }
      next = HTMLElementKind.isBlock(child.tag) ? Int(child.end) : next + 1
    }
    flush(from: &start, to: Int(fragment.nodes[index].textEnd), &lines)
  }

  private func flush(from start: inout Int, to end: Int, _ lines: inout [String]) {
    guard start < end else { return }
    if !fragment.text[start..<end].allSatisfy(HTMLBytes.isBlank) { lines.append(string(start, end)) }
    start = end
  }

  private func string(_ start: Int, _ end: Int) -> String {
    HTMLElement.trimmed(fragment.text[start..<max(start, end)])
  }

  /// Drops blanks at an end if a line feed is among them: the page's indentation, not what somebody typed.
  static func trimmed(_ bytes: ArraySlice<UInt8>) -> String {
    var bytes = bytes
    if let first = bytes.first, HTMLBytes.isBlank(first) {
      let head = bytes.prefix(while: HTMLBytes.isBlank)
      if head.contains(0x0A) { bytes = bytes.dropFirst(head.count) }
    }
    if let last = bytes.last, HTMLBytes.isBlank(last) {
      let tail = bytes.reversed().prefix(while: HTMLBytes.isBlank)
      if tail.contains(0x0A) { bytes = bytes.dropLast(tail.count) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
