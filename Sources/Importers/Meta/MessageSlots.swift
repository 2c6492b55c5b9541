import Model

/// The parts of a message on a page: blocks in a fixed order, some of them empty.
struct MessageSlots {
  /// What was typed.
  let text: String

  /// What somebody else wrote, in a post that was shared.
  let quoted: String

  /// Addresses of what was shared; one that was typed stands in the text.
  let links: [String]

  /// The second block is the text, the third a shared post; a body without blocks is all text (seen 2019 to 2026).
  init(_ page: MetaPageRecord) {
    var box = page.body
    while box.children.count == 1, let only = box.children.first, only.tag == .div { box = only }
    let slots = box.children.filter { $0.tag == .div }
    guard slots.count >= 2 else {
      text = page.body.index == page.root.index ? "" : MessageSlots.lines(box).joined(separator: "\n")
      (quoted, links) = ("", [])
      return
    }
    text = MessageSlots.lines(slots[1]).joined(separator: "\n")
    quoted = slots.count > 2 ? MessageSlots.shared(slots[2]) : ""
    links = slots.dropFirst(2).flatMap { slot in slot.all { $0.tag == .a }.compactMap { $0.attribute(.href) } }
      .filter(MetaPageLink.isExternal)
  }

  /// The lines of a block; lists are reactions.
  private static func lines(_ block: HTMLElement) -> [String] { block.lines { $0.tag == .ul } }

  /// The words of a shared post: without its address, and without the user name that stands above them.
  private static func shared(_ block: HTMLElement) -> String {
    let links = Set(block.all { $0.tag == .a }.map(\.text))
    var words = lines(block).filter { !links.contains($0) }
    if words.count > 1, isHandle(words[0]) { words.removeFirst() }
    return words.joined(separator: "\n")
  }

  private static func isHandle(_ word: String) -> Bool {
    word.utf8.count <= 30
      && word.utf8.allSatisfy {
        (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_")
      }
  }

  static func kind(_ path: String) -> Attachment.Kind {
    switch path.split(separator: ".").last?.lowercased() {
    case "mp4", "mov", "webm": path.contains("/audio/") ? .audio : .video
    case "aac", "m4a", "mp3", "wav", "ogg", "opus": .audio
    case "jpg", "jpeg", "png", "webp", "heic", "gif": .photo
    default: path.contains("/photos/") ? .photo : path.contains("/videos/") ? .video : .document
    }
  }
}
