import Archives
import Model

/// The tags of a page with the classes that a program made up, without the words between them.
enum StructurePage {
  private static let blockBytes = 256 << 10
  private static let tagLimit = 400

  /// How often each tag, read in blocks: pages are single lines of a hundred megabytes.
  static func tags(of file: MemberFile) throws -> [String: Int] {
    let source = try file.open()
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: blockBytes, alignment: 16)
    defer { buffer.deallocate() }
    var counts: [String: Int] = [:]
    var tag: [UInt8]?
    while true {
      let read = try source.read(into: buffer)
      guard read > 0 else { return counts }
      for byte in buffer[..<read] {
        if byte == UInt8(ascii: "<") {
          tag = []
        } else if byte == UInt8(ascii: ">") {
          if let name = tag.flatMap(shown) { counts[name, default: 0] += 1 }
          tag = nil
        } else if let held = tag?.count, held < tagLimit {
          tag?.append(byte)
        }
      }
    }
  }

  private static func shown(_ tag: [UInt8]) -> String? {
    let text = String(decoding: tag, as: UTF8.self)
    let name = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }.lowercased()
    guard elements.contains(name) else { return nil }
    let classes = text.firstRange(of: "class=\"").map { text[$0.upperBound...].prefix { $0 != "\"" } } ?? ""
    let shown = classes.split(separator: " ").filter(isMadeUp).map { ".\($0)" }
    return name + shown.joined()
  }

  /// `_a6-g`, `_3-95`: what Meta's style sheets are called.
  private static func isMadeUp(_ name: Substring) -> Bool {
    name.hasPrefix("_") && name.utf8.count <= 8
      && name.utf8.allSatisfy {
        $0 == 0x5F || $0 == 0x2D || 0x30...0x39 ~= $0 || 0x41...0x5A ~= $0 || 0x61...0x7A ~= $0
      }
  }

  private static let elements: Set<String> = [
    "html", "head", "body", "title", "style", "meta", "base", "div", "span", "p", "a", "img", "video", "audio", "table",
    "tbody", "thead", "tr", "td", "th", "ul", "ol", "li", "h1", "h2", "h3", "h4", "br", "header", "footer", "main",
    "section", "article", "time", "b", "i", "em", "strong", "blockquote", "pre", "figure", "form", "input", "script",
  ]
}
