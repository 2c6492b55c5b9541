import Model

extension Rules {
  /// Announcing a move before it is allowed.
  static let earlyAnnouncement = Rule(
    id: "career.early-announcement", title: "announces a move early",
    why: "A move that is announced before it is allowed can cost the new job or the old one.", base: 8,
    sides: [.professional],
    decay: .conduct, lenses: [.boss, .recruiter], cure: .hide,
    judge: .item { item in
      PhraseRule.hits(
        "career.early-announcement", in: item, subject: "move", why: "an announcement that is not allowed yet",
        explanation: "It hints at a move that is not public yet.", doubted: false)
    })
}
