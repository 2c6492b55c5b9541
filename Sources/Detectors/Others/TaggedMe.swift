import Model

extension Rules {
  /// Other people's words that name the owner or stand on their wall.
  static let taggedMe = Rule(
    id: "others.tagged-me", title: "shows what others say of you",
    why: "Readers see it on your profile, though you did not write it; ask, untag or hide it.", base: 4,
    sides: [.personal, .professional], decay: .conduct, lenses: [.boss, .recruiter, .client], cure: .untag,
    judge: .derived)
}
