/// Finds a tag's name, attributes and end.
struct HTMLTagScanner {
  let page: UnsafeBufferPointer<UInt8>
  var index: Int
  let spans: UnsafeMutableBufferPointer<HTMLAttributes.Span>

  private(set) var name = HTMLName()
  private(set) var count = 0

  init(page: UnsafeBufferPointer<UInt8>, index: Int, spans: UnsafeMutableBufferPointer<HTMLAttributes.Span>) {
    self.page = page
    self.index = index
    self.spans = spans
  }

  /// The index after the tag's `>`; nil if there is none.
  mutating func end() -> Int? {
    name = takeName()
    while index < page.count {
      let byte = page[index]
      if byte == UInt8(ascii: ">") { return index + 1 }
      if HTMLBytes.isBlank(byte) || byte == UInt8(ascii: "/") || byte < 0x20 || byte == UInt8(ascii: "=") {
        index += 1
      } else if !attribute() {
        return nil
      }
    }
    return nil
  }

  private mutating func takeName() -> HTMLName {
    var name = HTMLName()
    while index < page.count, HTMLName.holds(page[index]) {
      name.append(page[index])
      index += 1
    }
    return name
  }

  /// Takes one attribute; false if its value has no end.
  private mutating func attribute() -> Bool {
    let name = takeName()
    skipBlanks()
    guard index < page.count, page[index] == UInt8(ascii: "=") else {
      keep(name, index..<index)
      return true
    }
    index += 1
    skipBlanks()
    guard index < page.count else { return false }
    guard let value = page[index] == 0x22 || page[index] == 0x27 ? quoted() : bare() else { return false }
    keep(name, value)
    return true
  }

  private mutating func quoted() -> Range<Int>? {
    let start = index + 1
    guard let close = HTMLBytes.index(of: page[index], in: page, from: start) else { return nil }
    index = close + 1
    return start..<close
  }

  private mutating func bare() -> Range<Int>? {
    let start = index
    while index < page.count, !HTMLBytes.isBlank(page[index]), page[index] != UInt8(ascii: ">") { index += 1 }
    return index < page.count ? start..<index : nil
  }

  private mutating func skipBlanks() {
    while index < page.count, HTMLBytes.isBlank(page[index]) { index += 1 }
  }

  private mutating func keep(_ name: HTMLName, _ value: Range<Int>) {
    guard count < spans.count else { return }
    spans[count] = HTMLAttributes.Span(name: name, start: value.lowerBound, end: value.upperBound)
    count += 1
  }
}
