/// The labels of privacy settings whose meaning is certain.
///
/// Source: the English names of Facebook's own settings pages (formats/facebook.md section 11); the labels of
/// `privacy_settings` in an export have not been seen in any language (section 14). So there is one language here, the
/// same words in American and British English: for German, French, Spanish, Italian, Dutch and Portuguese no label is
/// certain, and a wrong one would call open what is closed. Words stand for every label that holds all of them.
enum FacebookPrivacyTable {
  /// Whether a label, with those above it, is one that the rules on settings may rely on.
  static func isKnown(_ label: String) -> Bool {
    let label = label.lowercased()
    return known.contains { words in words.allSatisfy { label.contains($0) } }
  }

  private static let known: [[String]] = [
    ["future posts"], ["past posts"], ["who can see your posts"], ["default", "audience"], ["default", "privacy"],
    ["friend requests"], ["friends list"], ["friend list"],
    ["review", "tag"], ["timeline", "post"], ["profile", "post"],
    ["look", "up", "email"], ["look", "up", "phone"], ["find you", "email"], ["find you", "phone"],
    ["search engine"], ["contact", "upload"], ["contact", "sync"],
  ]
}
