import Model

/// Words whose presence in a text decides something, in the languages of the label table.
///
/// Source: formats/instagram.md section 8 (English title seen); the rest is the platform's own wording, not verified.
enum InstagramWords {
  /// Beginnings of words in the title of a change of privacy.
  private static let madePrivate = ["privat", "privé", "privad"]
  private static let madePublic = ["public", "pubblic", "öffentlich", "públic", "openbaar", "offentlig"]

  /// Whether a title says that the account became private, or public; nil if it says neither or both.
  static func isPrivate(_ title: String) -> Bool? {
    let words = title.lowercased().split { !$0.isLetter }
    let hits = { (stems: [String]) in words.contains { word in stems.contains { word.hasPrefix($0) } } }
    switch (hits(madePrivate), hits(madePublic)) {
    case (true, false): return true
    case (false, true): return false
    default: return nil
    }
  }

  /// What `True` and `False` say; they are the same in every language.
  static func flag(_ value: String) -> Bool? {
    switch value.lowercased() {
    case "true": true
    case "false": false
    default: nil
    }
  }

  /// The reaction that an emoji stands for.
  static func reaction(_ emoji: String) -> String? {
    let plain = emoji.replacing("\u{FE0F}", with: "").trimmingBlanks
    return reactions[plain]
  }

  private static let reactions: [String: String] = [
    "😂": "haha", "🤣": "haha", "😮": "wow", "😲": "wow", "😢": "sad", "😭": "sad", "😡": "angry", "😠": "angry", "❤": "love",
    "😍": "love", "🥰": "love", "😻": "love", "👏": "celebrate", "🎉": "celebrate", "🔥": "like", "👍": "like", "💯": "like",
    "🙌": "celebrate", "🤗": "care",
  ]
}
