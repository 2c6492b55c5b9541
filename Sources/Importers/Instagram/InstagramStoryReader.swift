import Model

/// Reads what the owner did on other people's stories.
enum InstagramStoryReader {
  static let readers: [MemberReader] = [
    .instagram(
      "story-reactions", .activity,
      files(["story_likes", "emoji_story_reactions", "avatar_story_reactions", "story_reaction_sticker_reactions"])
    ) { record, session in
      guard record.time != nil || record.person != nil else {
        return session.skip(record.place, "no time and no owner")
      }
      let emoji = record.entries.lazy.compactMap(\.word).compactMap(InstagramWords.reaction).first
      try session.emit(
        InstagramActivityReader.act(.reaction, record, reaction: emoji ?? "like", session))
    },
    .instagram(
      "story-votes", .activity, files(["polls", "quizzes", "emoji_sliders", "countdowns"])
    ) { record, session in try answer(.vote, record, &session) },
    // Own words, sent to the story's owner.
    .instagram(
      "story-answers", .activity, files(["questions", "question_media_response"])
    ) { record, session in try answer(.comment, record, &session) },
  ]

  /// Folder story_sticker_interactions/ until the first half of 2026, story_interactions/ since.
  private static func files(_ names: [String]) -> [String] {
    names.flatMap { ["story_interactions/" + $0, "story_sticker_interactions/" + $0] }
  }

  private static func answer(
    _ kind: ItemKind, _ record: InstagramRecord, _ session: inout ImportSession
  ) throws {
    guard record.time != nil || record.person != nil else { return session.skip(record.place, "no time and no owner") }
    var item = InstagramActivityReader.act(kind, record, reaction: nil, session)
    let owner = item.target?.handle
    item.text =
      record.entries.first { !$0.means(.username) && !$0.means(.name) && $0.word != nil && $0.word != owner }?.word
      ?? ""
    try session.emit(item)
  }
}
