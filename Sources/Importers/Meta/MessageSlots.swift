import Model

/// The parts of a message on a page: blocks in a fixed order, some of them empty.
struct MessageSlots {
  /// What was typed.
  let text: String

  /// What somebody else wrote, in a post that was shared.
  let quoted: String

  /// The second block is the text, the third a shared post; a body without blocks is all text (seen 2019 to 2026).
  init(_ page: MetaPageRecord) {
    var box = page.body
    while box.children.count == 1, let only = box.children.first, only.tag == .div { box = only }
    let slots = box.children.filter { $0.tag == .div }
    guard slots.count >= 2 else {
      text = page.body.index == page.root.index ? "" : MessageSlots.words(box)
      quoted = ""
      return
    }
    text = MessageSlots.words(slots[1])
    quoted = slots.count > 2 ? MessageSlots.words(slots[2]) : ""
  }

  /// The words of a block; links stand for themselves, lists are reactions.
  private static func words(_ block: HTMLElement) -> String {
    let links = Set(block.all { $0.tag == .a }.map(\.text).filter { $0.hasPrefix("http") })
    return block.lines { $0.tag == .ul }.filter { !links.contains($0) }.joined(separator: "\n")
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
