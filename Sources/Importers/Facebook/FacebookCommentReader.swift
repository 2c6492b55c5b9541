import Model

/// Reads comments and reactions.
enum FacebookCommentReader {
  static let readers: [MemberReader] = [
    .facebook(
      "comments", .activity,
      [
        "comments_and_reactions/comments", "comments/comments", "groups/your_comments_in_groups",
        "groups/your_comments_in_groups[_#]", "comments_and_reactions/comments[_#]", "comments/comments[_#]",
      ], .comment, read: comment),
    .facebook(
      "comment-edits", .activity, ["comments_and_reactions/your_comment_edits", "comments/your_comment_edits"]
    ) { try FacebookPostReader.edit($0, .comment, &$1) },
    .facebook(
      "reactions", .activity,
      [
        "comments_and_reactions/likes_and_reactions[_#]", "comments_and_reactions/posts_and_comments[_#]",
        "likes_and_reactions/posts_and_comments[_#]", "groups/likes_and_reactions[_#]",
        "likes_and_reactions/likes_and_reactions[_#]",
      ], .reaction, read: reaction),
    .facebook("external-likes", .activity, ["likes_on_external_sites"], .sentence, read: externalLike),
    .facebook("story-reactions", .activity, ["stories/story_reactions"], .sentence, read: storyReaction),
  ]

  /// A comment of the owner's; also one among the posts of a group.
  static func comment(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    record.noteUnknownLabel(&session)
    let comment = record.value["data"]?.elements.lazy.compactMap { $0["comment"] }.first
    learnOwner(comment?["author"]?.string, &session)
    let post = FacebookPost(record)
    let title = record.titleParts(&session)
    let labels = record.labels
    let said = comment?["comment"]?.string ?? (labels == nil ? "" : post.text)
    let group = comment?["group"]?.string ?? title.group ?? labels?.text(.group) ?? labels?.relatedName(.group)
    let target = title.person ?? labels?.text(.target, .author) ?? labels?.relatedName(.author)
    session.memory.texts.insert(ImportMemory.fingerprint(said))
    try session.emit(
      Item(
        kind: .comment, text: FacebookText.withoutMarkup(said), quoted: post.quoted,
        target: target.flatMap { session.owner.names.contains($0) ? nil : Person(name: $0) },
        container: group.flatMap { $0.isEmpty ? nil : Container(kind: .group, name: $0) },
        attachments: post.attachments, links: post.links, permalink: post.permalink,
        occurredAt: record.occurredAt ?? MetaTime.seconds(comment?["timestamp"]),
        audience: group?.isEmpty == false ? .group : .unknown, platformID: record.value["fbid"]?.string,
        origin: session.origin(record.place)))
  }

  private static func reaction(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let classic = record.value["data"]?.elements.lazy.compactMap { $0["reaction"] }.first
    learnOwner(classic?["actor"]?.string, &session)
    let labels = record.labels
    let word = classic?["reaction"]?.string ?? labels?.text(.reaction) ?? labels?.firstPlain
    let title = record.titleParts(&session)
    // A word that no table knows is the account's language; what matters is that there was a reaction.
    let reaction = word.flatMap(FacebookReactionTable.reaction)
    if reaction == nil, word != nil { session.noteOnce(record.place, "a reaction whose name is not known") }
    let moment = record.occurredAt
    let group = labels?.text(.group) ?? labels?.relatedName(.group) ?? title.group
    let name = labels?.text(.name, .author) ?? labels?.relatedName(.author) ?? title.person ?? labels?.stranger
    if isRepeated(moment, reaction, isClassic: labels == nil, &session) { return session.absorb() }
    try session.emit(
      Item(
        kind: .reaction, target: name.flatMap { session.owner.names.contains($0) ? nil : Person(name: $0) },
        container: group.map { Container(kind: .group, name: $0) }, reaction: reaction,
        permalink: labels?.address ?? record.value["permalink"]?.string, occurredAt: moment,
        audience: group == nil ? .unknown : .group, platformID: record.value["fbid"]?.string,
        origin: session.origin(record.place)))
  }

  /// Whether a file of the other shape has told this reaction: old and new files of one export overlap.
  private static func isRepeated(
    _ moment: Timestamp?, _ reaction: String?, isClassic: Bool, _ session: inout ImportSession
  ) -> Bool {
    guard let moment else { return false }
    let words = [String(moment.seconds), reaction ?? ""]
    let (own, other) = isClassic ? ("classic", "labels") : ("labels", "classic")
    session.memory.reactions.insert(ImportMemory.fingerprint(own, words[0], words[1]))
    return session.memory.reactions.contains(ImportMemory.fingerprint(other, words[0], words[1]))
  }

  private static func externalLike(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let link = record.address ?? record.attached("external_context").lazy.compactMap { $0["url"]?.string }.first
    let name = record.value["name"]?.string ?? record.title
    try session.emit(
      Item(
        kind: .reaction, quoted: name, reaction: "like", links: link.map { [$0] } ?? [],
        occurredAt: record.occurredAt, origin: session.origin(record.place)))
  }

  /// A reaction or a reply to somebody's story; it may come without a time.
  private static func storyReaction(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let title = record.titleParts(&session)
    let text = record.datum("text") ?? ""
    try session.emit(
      Item(
        kind: text.isEmpty ? .reaction : .comment, text: text, target: title.person.map { Person(name: $0) },
        reaction: text.isEmpty ? "like" : nil, occurredAt: record.occurredAt, audience: .directMessage,
        origin: session.origin(record.place)))
  }

  /// The author of the owner's own comments and reactions is the owner, where no profile says who that is.
  private static func learnOwner(_ name: String?, _ session: inout ImportSession) {
    if session.owner.names.isEmpty, let name, !name.isEmpty { session.owner.names = [name] }
  }
}
