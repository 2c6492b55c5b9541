import Archives
import Model

/// The markup of a message's box, as it stands around the sender, the text and the date.
///
/// Learnt from a box of plain blocks: the page's own reader is given the same box with a mark in each gap between two
/// tags, and where the marks come out is where sender, text and date stand. Boxes with the same bytes around these
/// three are read alike.
struct MessagePageTemplate {
  /// Ranges in the page.
  struct Match {
    var sender: Range<Int>
    var text: Range<Int>
    var date: Range<Int>
    var end: Int
  }

  private enum Role {
    case sender
    case text
    case date
  }

  /// The bytes before each of the three, and those after the last.
  private var fixed: [[UInt8]] = []
  private var roles: [Role] = []

  private static let tagLimit = 64

  /// Learns from the box that begins with the first byte; nil where it is not as simple as that.
  init?(_ page: UnsafeBufferPointer<UInt8>) {
    guard let tags = MessagePageTemplate.tags(page), let gaps = MessagePageTemplate.gaps(page, tags) else { return nil }
    let ordered = [(gaps.sender, Role.sender), (gaps.text, .text), (gaps.date, .date)].sorted { $0.0 < $1.0 }
    var start = 0
    for (gap, role) in ordered {
      fixed.append(Array(page[start..<tags[gap].upperBound]))
      roles.append(role)
      start = tags[gap + 1].lowerBound
    }
    fixed.append(Array(page[start..<tags[tags.count - 1].upperBound]))
    // What stands in the other gaps must say nothing.
    for gap in 0..<tags.count - 1 where gap != gaps.sender && gap != gaps.text && gap != gaps.date {
      guard page[tags[gap].upperBound..<tags[gap + 1].lowerBound].allSatisfy(HTMLBytes.isBlank) else { return nil }
    }
  }

  /// The box that begins with a byte; nil if its markup is another, or it does not end in these bytes.
  func match(_ page: UnsafeBufferPointer<UInt8>, at start: Int) -> Match? {
    var match = Match(sender: 0..<0, text: 0..<0, date: 0..<0, end: start)
    for (index, role) in roles.enumerated() {
      guard let begin = MessagePageTemplate.end(of: fixed[index], in: page, at: match.end),
        let end = HTMLBytes.index(of: UInt8(ascii: "<"), in: page, from: begin)
      else { return nil }
      switch role {
      case .sender: match.sender = begin..<end
      case .text: match.text = begin..<end
      case .date: match.date = begin..<end
      }
      match.end = end
    }
    guard let end = MessagePageTemplate.end(of: fixed[roles.count], in: page, at: match.end) else { return nil }
    match.end = end
    return match
  }

  private static func end(of bytes: [UInt8], in page: UnsafeBufferPointer<UInt8>, at start: Int) -> Int? {
    HTMLBytes.holds(page, bytes, at: start) ? start + bytes.count : nil
  }

  /// The tags of a box that holds only blocks with classes; nil for any other, or one that does not end here.
  private static func tags(_ page: UnsafeBufferPointer<UInt8>) -> [Range<Int>]? {
    var tags: [Range<Int>] = []
    var (index, depth) = (0, 0)
    while let start = HTMLBytes.index(of: UInt8(ascii: "<"), in: page, from: index) {
      guard let end = HTMLBytes.index(of: UInt8(ascii: ">"), in: page, from: start), tags.count < tagLimit,
        start == 0 || depth > 0
      else { return nil }
      let tag = page[start...end]
      if tag.elementsEqual("</div>".utf8) {
        depth -= 1
      } else if isBlock(tag) {
        depth += 1
      } else {
        return nil
      }
      tags.append(start..<end + 1)
      index = end + 1
      if depth == 0 { return tags }
    }
    return nil
  }

  /// `<div>` or `<div class="…">`.
  private static func isBlock(_ tag: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    if tag.elementsEqual("<div>".utf8) { return true }
    guard tag.starts(with: "<div class=\"".utf8), tag.suffix(2).elementsEqual("\">".utf8) else { return false }
    return tag.dropFirst(12).dropLast(2).allSatisfy { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<") }
  }

  /// The gaps, each by the tag before it, out of which the page's reader takes sender, text and date.
  private static func gaps(
    _ page: UnsafeBufferPointer<UInt8>, _ tags: [Range<Int>]
  ) -> (sender: Int, text: Int, date: Int)? {
    var bytes = Array("<body><div role=\"main\">".utf8)
    for (index, tag) in tags.enumerated() {
      bytes += page[tag]
      if index < tags.count - 1 { bytes += Array("q\(index)q".utf8) }
    }
    bytes += Array("</div></body>".utf8)
    var found: [(Int?, Int?, Int?)] = []
    var tokenizer = HTMLTokenizer(
      HTMLPageSplitter(MetaMarkup.pages) { record in
        let page = MetaPageRecord(record)
        found.append((number(page.title), number(MessageSlots(page).text), number(page.dateText)))
      })
    guard (try? tokenizer.run(HeldPage(bytes))) != nil, found.count == 1,
      case (let sender?, let text?, let date?) = found[0],
      Set([sender, text, date]).count == 3
    else { return nil }
    return (sender, text, date)
  }

  /// The number in a mark that stands alone.
  private static func number(_ text: String?) -> Int? {
    guard let text, text.hasPrefix("q"), text.hasSuffix("q"), text.utf8.count > 2 else { return nil }
    return Int(text.dropFirst().dropLast())
  }
}

/// A page in memory.
private final class HeldPage: ByteSource {
  private var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(MemberFailure) -> Int {
    let count = min(buffer.count, bytes.count)
    bytes.withUnsafeBytes { buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
    bytes.removeFirst(count)
    return count
  }
}
