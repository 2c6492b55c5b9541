/// Reactions in the model's vocabulary, from Facebook's codes and from their names by language.
///
/// Sources. Codes and Vietnamese: seen in exports of 2018 to 2026 (formats/facebook.md sections 2.2 and 5). The other
/// languages: the words on Facebook's own buttons.
enum FacebookReactionTable {
  /// The reaction of a code, an icon or a name; nil for a word that no table knows.
  static func reaction(_ word: String) -> String? { reactions[word.lowercased()] }

  private static let reactions: [String: String] = {
    var reactions: [String: String] = [:]
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      for word in parts[1].split(separator: "|") { reactions[String(word.trimmingPrefix(" "))] = parts[0] }
    }
    return reactions
  }()

  private static let lines = """
    like: like|none|liked|gefällt mir|j'aime|j’aime|me gusta|mi piace|leuk|vind ik leuk|curtir|gosto|curti|synes godt om|thích|lubię to!|lubię to
    love: love|heart|j'adore|j’adore|me encanta|geweldig|amei|adoro|elsker|yêu thích|super
    haha: haha|me divierte|ahah|grappig|hahaha|riso|ha ha
    wow: wow|wouah|me asombra|uau|surpresa
    sad: sad|sorry|traurig|triste|me entristece|sigh|verdrietig|tristeza|ked af det|buồn|przykro mi
    angry: angry|anger|wütend|grrr|me enoja|me enfada|boos|grr|ira|vred|phẫn nộ|wrr
    care: care|support|umarmung|solidaire|me importa|abbraccio|om je geven|força|coragem|omsorg|thương thương|trzymaj się
    """
}
