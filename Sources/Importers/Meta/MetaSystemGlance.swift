/// Tells most messages from the platforms' own sentences by a few bytes.
///
/// It says "maybe" wherever `MetaSystemText.isSystem` could say yes.
struct MetaSystemGlance {
  private let names: [[UInt8]]

  /// First bytes of names and of "You".
  private let isNameStart: [Bool]

  private static let starts = ByteTriples(MetaSystemText.starts)
  private static let events = ByteTriples(MetaSystemText.events.map { String($0.dropFirst()) } + ["called"])
  private static let endings = ByteTriples(MetaSystemText.endings.map { String($0.suffix(3)) })
  private static let isLast: [Bool] = (0..<256).map { MetaSystemText.lastBytes.contains(UInt8($0)) }
  private static let you = MetaSystemText.you.map { Array($0.utf8) }

  init(names: [String]) {
    self.names = names.map { Array($0.utf8) }
    var isStart = Array(repeating: false, count: 256)
    for word in self.names + MetaSystemGlance.you {
      if let first = word.first { isStart[Int(first)] = true }
    }
    isNameStart = isStart
  }

  var nameCount: Int { names.count }

  func mayBeSystem(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first, let last = text.last, text.count < 400 else { return false }
    if MetaSystemGlance.isLast[Int(last)], mayStartWhole(text) { return true }
    return isNameStart[Int(first)] && hasName(text)
  }

  /// Whether three bytes begin a whole sentence; where others than ASCII are near, letters may be equal although their
  /// bytes differ, so that is left to the closer look.
  private func mayStartWhole(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= 4, text[0] | text[1] | text[2] | text[3] < 0x80 else { return true }
    return MetaSystemGlance.starts.contains(text[0], text[1], text[2])
  }

  /// See `MetaSystemText.afterName`.
  private func hasName(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    for name in names where !name.isEmpty && text.starts(with: name) { return mayFollow(text[name.count...]) }
    guard let blank = text.firstIndex(of: UInt8(ascii: " ")) else { return false }
    let word = text[..<blank]
    let isName = names.contains { $0.count > blank && $0[blank] == UInt8(ascii: " ") && $0.starts(with: word) }
    return (isName || MetaSystemGlance.you.contains { $0.elementsEqual(word) }) && mayFollow(text[blank...])
  }

  /// Whether what follows a name can be an event: each begins with a blank and a word, or has an ending that is known.
  private func mayFollow(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    let start = rest.startIndex
    guard rest.count >= 5, (rest.prefix(5).reduce(0, |) | rest.suffix(3).reduce(0, |)) < 0x80 else { return true }
    if rest[start] == 0x20, MetaSystemGlance.events.contains(rest[start + 1], rest[start + 2], rest[start + 3]) {
      return true
    }
    let end = rest.endIndex
    return MetaSystemGlance.endings.contains(rest[end - 3], rest[end - 2], rest[end - 1])
  }
}
