import Model

extension Rules {
  /// A reaction or share on the professional account whose object is off in tone.
  static let offTone = Rule(
    id: "engagement.off-tone", title: "takes up something whose tone is off",
    why: "Reactions on a professional network are shown to others; few people expect that.", base: 5,
    sides: [.professional], decay: .conduct, lenses: [.boss, .client, .recruiter], cure: .removeReaction,
    drivers: [flaggedContent], judge: .derived)
}
