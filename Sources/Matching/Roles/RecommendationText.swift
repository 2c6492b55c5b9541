import Model

/// Reads in a recommendation who managed whom.
enum RecommendationText {
  /// The writer was the other's superior.
  private static let managed = [
    "managed directly", "i managed", "reported to me", "reported directly to me", "reporting to me", "on my team",
    "in my team", "worked for me", "i was lucky to manage", "i had the pleasure of managing", "pleasure to manage",
    "i supervised", "my direct report", "i hired", "member of my team", "under my supervision", "part of my team",
  ]

  /// The writer was the other's report.
  private static let wasManaged = [
    "managed me", "i reported to", "i reported directly to", "was my manager", "is my manager", "my line manager",
    "was my boss", "is my boss", "i worked for", "as my manager", "my supervisor", "supervised me", "my former manager",
    "my former boss", "who hired me", "hired me",
  ]

  /// The other person's role; nil where the text doesn't say.
  static func role(_ text: String, isOwnWords: Bool) -> Role? {
    let words = NameFolding.foldWords(text.lowercased()).joined(separator: " ")
    let padded = " \(words) "
    let isSuperior = managed.contains { padded.contains(" \($0) ") }
    let isReport = wasManaged.contains { padded.contains(" \($0) ") }
    guard isSuperior != isReport else { return nil }
    return isSuperior == isOwnWords ? .report : .manager
  }
}
