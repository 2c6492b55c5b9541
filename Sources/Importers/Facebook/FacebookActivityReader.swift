import Model

/// Reads posts, comments, reactions and messages.
enum FacebookActivityReader {
  static let readers = [
    MemberReader(
      "facebook.posts", phase: .activity,
      paths: [
        "posts/your_posts__check_ins__photos_and_videos[_#].json", "posts/your_posts[_#].json",
        "posts/posts_on_other_pages_and_profiles.json", "posts/check-ins.json", "profile_update_history.json",
      ]
    ) { try posts(state: .live, $0, &$1) },
    MemberReader("facebook.archived-posts", phase: .activity, paths: ["posts/archive.json"]) {
      try posts(state: .archived, $0, &$1)
    },
    MemberReader("facebook.trashed-posts", phase: .activity, paths: ["posts/trash.json"]) {
      try posts(state: .trashed, $0, &$1)
    },
    MemberReader(
      "facebook.group-posts", phase: .activity,
      paths: [
        "groups/group_posts_and_comments.json", "groups/your_posts_in_groups.json",
        "groups/your_posts_and_comments_in_groups.json",
      ]
    ) { try posts(state: .live, $0, &$1) },
    MemberReader(
      "facebook.comments", phase: .activity,
      paths: [
        "comments_and_reactions/comments.json", "comments/comments.json", "groups/your_comments_in_groups.json",
      ], read: comments),
    MemberReader(
      "facebook.reactions", phase: .activity,
      paths: [
        "comments_and_reactions/likes_and_reactions[_#].json", "comments_and_reactions/posts_and_comments.json",
        "likes_and_reactions/posts_and_comments.json",
      ], read: reactions),
    MemberReader(
      "facebook.messages", phase: .messages,
      paths: [
        "messages/inbox/*/message_#.json", "messages/archived_threads/*/message_#.json",
        "messages/message_requests/*/message_#.json", "messages/filtered_threads/*/message_#.json",
        "messages/e2ee_cutover/*/message_#.json", "messages/legacy_threads/*/message_#.json",
      ], read: MessageThreadReader.read),
  ]

  private static func posts(state: ItemState, _ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let post = FacebookPost(record.value)
      let title = FacebookTitle(record.value["title"]?.string ?? "", owner: session.owner.names)
      let group = title.group ?? (file.folder == "groups" ? post.attachedName : nil)
      try session.emit(
        Item(
          kind: title.isShare ? .share : .post, text: post.text, quoted: post.quoted,
          target: group == nil ? title.person(known: session.knownNames).map { Person(name: $0) } : nil,
          container: group.map { Container(kind: .group, name: $0) }, mentions: post.mentions,
          attachments: post.attachments, links: post.links, permalink: post.permalink, place: post.place,
          occurredAt: MetaTime.seconds(record.value["timestamp"]), audience: group == nil ? .unknown : .group,
          state: state, platformID: record.value["fbid"]?.string, origin: session.origin(.pointer(record.pointer))))
    }
  }

  private static func comments(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let post = FacebookPost(record.value)
      let comment = record.value["data"]?.elements.lazy.compactMap { $0["comment"] }.first
      let title = FacebookTitle(record.value["title"]?.string ?? "", owner: session.owner.names)
      let group = comment?["group"]?.string ?? title.group
      try session.emit(
        Item(
          kind: .comment, text: comment?["comment"]?.string ?? "",
          target: title.person(known: session.knownNames).map { Person(name: $0) },
          container: group.map { Container(kind: .group, name: $0) }, attachments: post.attachments, links: post.links,
          occurredAt: MetaTime.seconds(record.value["timestamp"]), audience: group == nil ? .unknown : .group,
          origin: session.origin(.pointer(record.pointer))))
    }
  }

  private static func reactions(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let classic = record.value["data"]?.elements.lazy.compactMap { $0["reaction"]?["reaction"]?.string }.first
      let values = LabelValues(record.value)
      let title = FacebookTitle(record.value["title"]?.string ?? "", owner: session.owner.names)
      let name = values?.value("Name") ?? values?.relatedName ?? title.person(known: session.knownNames)
      let code = classic ?? values?.value("Reaction") ?? values?.firstPlain
      try session.emit(
        Item(
          kind: .reaction, target: name.map { Person(name: $0) }, reaction: code.map(vocabulary),
          permalink: values?.address, occurredAt: MetaTime.seconds(record.value["timestamp"]),
          platformID: record.value["fbid"]?.string, origin: session.origin(.pointer(record.pointer))))
    }
  }

  /// A reaction's code or English name in the model's vocabulary.
  private static func vocabulary(_ code: String) -> String {
    switch code.lowercased() {
    case "sorry", "sad": "sad"
    case "anger", "angry": "angry"
    case "none": "like"
    case let other: other
    }
  }
}
