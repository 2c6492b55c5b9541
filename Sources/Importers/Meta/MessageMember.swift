/// What a member of a message's object is to its reader.
enum MessageMember {
  case sender
  case content
  case moment
  case isUnsent

  /// Something that makes more of a message than words.
  case rich

  case other

  init(_ key: UnsafeBufferPointer<UInt8>) {
    switch key.count {
    case 4: self = MessageMember.holds(key, "gifs") ? .rich : .other
    case 5: self = MessageMember.holds(key, "share") || MessageMember.holds(key, "files") ? .rich : .other
    case 6: self = MessageMember.holds(key, "photos") || MessageMember.holds(key, "videos") ? .rich : .other
    case 7: self = MessageMember.holds(key, "content") ? .content : MessageMember.holds(key, "sticker") ? .rich : .other
    case 9: self = MessageMember.holds(key, "is_unsent") ? .isUnsent : .other
    case 11:
      self =
        MessageMember.holds(key, "sender_name")
        ? .sender : MessageMember.holds(key, "audio_files") ? .rich : .other
    case 12: self = MessageMember.holds(key, "timestamp_ms") ? .moment : .other
    case 13: self = MessageMember.holds(key, "call_duration") ? .rich : .other
    default: self = .other
    }
  }

  /// A bit for each member that is read; nil for the rest.
  var mark: UInt8? {
    switch self {
    case .sender: 1
    case .content: 2
    case .moment: 4
    case .isUnsent: 8
    case .rich, .other: nil
    }
  }

  private static func holds(_ key: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
    for index in 0..<key.count where key[index] != word.utf8Start[index] { return false }
    return true
  }
}
