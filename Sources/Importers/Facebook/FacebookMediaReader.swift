import Model

/// Reads captions, events, answers to groups, and what others wrote on the owner's wall.
enum FacebookMediaReader {
  static let readers = [
    MemberReader(
      "facebook.wall", phase: .activity, paths: ["posts/other_people's_posts_to_your_timeline.json"],
      read: wall),
    MemberReader(
      "facebook.media", phase: .activity,
      paths: [
        "posts/album/#.json", "photos_and_videos/album/#.json", "your_videos.json", "your_uncategorized_photos.json",
        "your_photos.json",
      ], read: captions),
    MemberReader(
      "facebook.reels", phase: .activity, paths: ["reels/your_reels.json", "short_videos/*.json"], read: reels),
    MemberReader(
      "facebook.event-responses", phase: .activity,
      paths: ["events/your_event_responses.json", "events/your_events.json"], read: events),
    MemberReader(
      "facebook.group-answers", phase: .activity, paths: ["groups/your_answers_to_membership_questions.json"],
      read: answers),
  ]

  private static func wall(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let post = FacebookPost(record.value)
      let title = record.value["title"]?.string ?? ""
      let author = session.knownNames.filter { title.hasPrefix($0 + " ") }.max { ($0.count, $0) < ($1.count, $1) }
      try session.emit(
        Item(
          kind: .post, authorship: .received, text: post.text, quoted: post.quoted,
          author: author.map { Person(name: $0) }, mentions: post.mentions, attachments: post.attachments,
          links: post.links, place: post.place, occurredAt: MetaTime.seconds(record.value["timestamp"]),
          origin: session.origin(.pointer(record.pointer))))
    }
  }

  private static func captions(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let media = record.value
      guard let caption = media["description"]?.string, !caption.isEmpty else { return }
      try session.emit(
        Item(
          kind: .album, text: caption,
          attachments: [Attachment(kind: .photo, uri: media["uri"]?.string, title: media["title"]?.string)],
          occurredAt: MetaTime.seconds(media["creation_timestamp"]),
          origin: session.origin(.pointer(record.pointer))))
    }
  }

  private static func reels(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let post = FacebookPost(record.value)
      try session.emit(
        Item(
          kind: .reel, text: post.text, attachments: post.attachments, links: post.links,
          occurredAt: MetaTime.seconds(record.value["timestamp"]), origin: session.origin(.pointer(record.pointer))))
    }
  }

  private static func events(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      let listed = ["events_joined", "events_interested"].flatMap { record.value[$0]?.array ?? [] }
      let isDeclined = record.key == "events_declined"
      for event in listed + (record.value["name"] == nil || isDeclined ? [] : [record.value]) {
        guard let name = event["name"]?.string, !name.isEmpty else { continue }
        try session.emit(
          Item(
            kind: .event, quoted: name, container: Container(kind: .event, name: name),
            occurredAt: MetaTime.seconds(event["start_timestamp"]),
            origin: session.origin(.pointer(record.pointer))))
      }
    }
  }

  private static func answers(_ file: MemberFile, _ session: inout ImportSession) throws {
    try session.readJSON(file) { record, session in
      for group in record.value["group_answers"]?.array ?? [record.value] {
        let container = group["group_name"]?.string.map { Container(kind: .group, name: $0) }
        for answer in group["answers"]?.array ?? [] {
          try session.emit(
            Item(
              kind: .groupAnswer, text: answer["answer"]?.string ?? "", quoted: answer["question"]?.string ?? "",
              container: container, occurredAt: MetaTime.seconds(answer["timestamp"]),
              origin: session.origin(.pointer(record.pointer))))
        }
      }
    }
  }
}
