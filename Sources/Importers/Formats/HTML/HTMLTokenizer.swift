package import Archives

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Cuts an HTML page into tags and text, window by window, so that a page of any size takes the same memory.
///
/// Never fails on what a page says: what is no tag is text, a tag that the page's end cuts is dropped. Pages are single
/// lines of up to 100 MB.
package struct HTMLTokenizer<Sink: HTMLSink> {
  package var sink: Sink
  private var skipped: HTMLName?
  private var spans: UnsafeMutableBufferPointer<HTMLAttributes.Span> = .init(start: nil, count: 0)

  package init(_ sink: Sink) { self.sink = sink }

  /// Bytes read at once, and the longest tag that is taken for one.
  private static var windowBytes: Int { 256 << 10 }
  private static var tagLimit: Int { 1 << 20 }

  /// Reads a page to its end.
  package mutating func run(_ source: any ByteSource) throws {
    spans = .allocate(capacity: HTMLAttributes.limit)
    defer { spans.deallocate() }
    var capacity = HTMLTokenizer.windowBytes
    var window = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 16)
    defer { window.deallocate() }
    var held = 0
    while true {
      let end = HTMLTokenizer.fill(window, &held, from: source)
      let bytes = UnsafeRawBufferPointer(rebasing: window[..<held]).assumingMemoryBound(to: UInt8.self)
      let taken = try take(bytes, isLast: end == .atEnd)
      if case .failed(let failure) = end { throw failure }
      if end == .atEnd { return }
      held -= taken
      if taken > 0, held > 0, let base = window.baseAddress { memmove(base, base + taken, held) }
      if held == capacity {
        capacity *= 2
        let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: capacity, alignment: 16)
        larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: window[..<held]))
        window.deallocate()
        window = larger
      }
    }
  }

  private enum End: Equatable {
    case goesOn
    case atEnd
    case failed(MemberFailure)
  }

  /// Reads until a window is half full: what is in memory at once can be looked at as it stands.
  private static func fill(
    _ window: UnsafeMutableRawBufferPointer, _ held: inout Int, from source: any ByteSource
  ) -> End {
    repeat {
      do throws(MemberFailure) {
        let count = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: window[held...]))
        if count == 0 { return .atEnd }
        held += count
      } catch {
        return .failed(error)
      }
    } while held < window.count / 2
    return .goesOn
  }

  /// Hands out the events of a window and returns how many of its bytes they took.
  private mutating func take(_ page: UnsafeBufferPointer<UInt8>, isLast: Bool) throws -> Int {
    var index = 0
    while index < page.count {
      let next = skipped == nil ? try event(page, at: index, isLast) : skip(page, at: index, isLast)
      guard let next else { break }
      index = next
    }
    return index
  }

  /// The index after the event that begins here; nil if it does not end in this window.
  private mutating func event(_ page: UnsafeBufferPointer<UInt8>, at start: Int, _ isLast: Bool) throws -> Int? {
    guard page[start] == UInt8(ascii: "<") else { return try plain(page, at: start, isLast) }
    let taken = try sink.glance(UnsafeBufferPointer(rebasing: page[start...]))
    if taken > 0 { return min(start + taken, page.count) }
    guard start + 1 < page.count else { return try isLast ? literal(page, at: start) : nil }
    switch page[start + 1] {
    case 65...90, 97...122: return try openTag(page, at: start, isLast)
    case UInt8(ascii: "/"): return try closeTag(page, at: start, isLast)
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return try declaration(page, at: start, isLast)
    default: return try literal(page, at: start)
    }
  }

  /// Text up to the next tag.
  private mutating func plain(_ page: UnsafeBufferPointer<UInt8>, at start: Int, _ isLast: Bool) throws -> Int? {
    var end = page.count
    if let tag = HTMLBytes.index(of: UInt8(ascii: "<"), in: page, from: start) {
      end = tag
    } else if !isLast {
      end = HTMLBytes.beforeCutEntity(page, from: start)
      if end == start { return nil }
    }
    try sink.text(UnsafeBufferPointer(rebasing: page[start..<end]))
    return end
  }

  /// A `<` that begins no tag.
  private mutating func literal(_ page: UnsafeBufferPointer<UInt8>, at start: Int) throws -> Int {
    try sink.text(UnsafeBufferPointer(rebasing: page[start...start]))
    return start + 1
  }

  /// A `<!--comment-->`, a `<!declaration>` or a `<?instruction>`.
  private mutating func declaration(_ page: UnsafeBufferPointer<UInt8>, at start: Int, _ isLast: Bool) throws -> Int? {
    if start + 4 > page.count, !isLast { return nil }
    let isComment = page[start...].starts(with: [0x3C, 0x21, 0x2D, 0x2D])
    var index = isComment ? start + 4 : start + 1
    while let end = HTMLBytes.index(of: UInt8(ascii: ">"), in: page, from: index) {
      let isClosed = !isComment || (end >= start + 6 && page[end - 1] == 0x2D && page[end - 2] == 0x2D)
      if isClosed { return end + 1 }
      index = end + 1
    }
    return try unended(page, at: start, isLast, isComment: isComment)
  }

  private mutating func closeTag(_ page: UnsafeBufferPointer<UInt8>, at start: Int, _ isLast: Bool) throws -> Int? {
    var name = HTMLName()
    var index = start + 2
    while index < page.count, HTMLName.holds(page[index]) {
      name.append(page[index])
      index += 1
    }
    guard let end = HTMLBytes.index(of: UInt8(ascii: ">"), in: page, from: index) else {
      return try unended(page, at: start, isLast)
    }
    try sink.close(name)
    return end + 1
  }

  private mutating func openTag(_ page: UnsafeBufferPointer<UInt8>, at start: Int, _ isLast: Bool) throws -> Int? {
    var scanner = HTMLTagScanner(page: page, index: start + 1, spans: spans)
    guard let end = scanner.end() else { return try unended(page, at: start, isLast) }
    try sink.open(
      scanner.name, HTMLAttributes(page: page, spans: UnsafeBufferPointer(rebasing: spans[..<scanner.count])))
    if scanner.name == .script || scanner.name == .style { skipped = scanner.name }
    return end
  }

  /// What to do with a tag that has no end in this window: wait; drop it where the page ends; take it for text where it is
  /// too long to be a tag, up to the next `>`, and a comment as far as it is known.
  ///
  /// Were it one `<` only, the next would be followed as far again, and a page of nothing else would take for ever.
  private mutating func unended(
    _ page: UnsafeBufferPointer<UInt8>, at start: Int, _ isLast: Bool, isComment: Bool = false
  ) throws -> Int? {
    if page.count - start < HTMLTokenizer.tagLimit { return isLast ? page.count : nil }
    let next = isComment ? nil : HTMLBytes.index(of: UInt8(ascii: ">"), in: page, from: start)
    let end = next.map { $0 + 1 } ?? HTMLBytes.beforeCutEntity(page, from: start + 1)
    try sink.text(UnsafeBufferPointer(rebasing: page[start..<end]))
    return end
  }

  /// Passes over the inside of a script or style.
  private mutating func skip(_ page: UnsafeBufferPointer<UInt8>, at start: Int, _ isLast: Bool) -> Int? {
    guard let tag = HTMLBytes.index(of: UInt8(ascii: "<"), in: page, from: start) else { return page.count }
    // "</script" is the longest end.
    guard tag + 8 <= page.count else { return isLast ? page.count : (tag > start ? tag : nil) }
    var name = HTMLName()
    var index = tag + 2
    while index < page.count, HTMLName.holds(page[index]), index < tag + 8 {
      name.append(page[index])
      index += 1
    }
    guard page[tag + 1] == UInt8(ascii: "/"), name == skipped else { return tag + 1 }
    skipped = nil
    return tag
  }
}
