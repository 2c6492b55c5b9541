import Model

/// Reads captions of pictures and films, albums, check-ins, and where others tagged the owner.
enum FacebookMediaReader {
  static let readers: [MemberReader] = [
    // Before the posts: a check-in knows the address of the post of the same second.
    .facebook("check-ins", .people, ["posts/check-ins", "your_places/check-ins", "check-ins"], read: checkIn),
    .facebook(
      "tagged-places", .activity,
      [
        "posts/places_you_have_been_tagged_in", "your_places/places_you've_been_tagged_in",
        "places_you_have_been_tagged_in",
      ],
      read: taggedPlace),
    .facebook(
      "tagged-media", .activity,
      [
        "activity_you're_tagged_in/photos_and_videos_you're_tagged_in", "photos_and_videos_you're_tagged_in",
        "activity_you're_tagged_in/posts_you're_tagged_in",
      ], read: tagged),
    MemberReader(
      "facebook.albums", phase: .activity,
      paths: ["album/#.json", "album/#.html"], read: FacebookAlbum.read),
    .facebook(
      "media", .activity,
      [
        "posts/your_videos", "photos_and_videos/your_videos", "posts/your_uncategorized_photos", "your_videos",
        "your_uncategorized_photos", "posts/your_photos", "photos_and_videos/your_photos", "your_photos",
        "posts/birthday_media", "posts/media_used_for_memories",
      ]
    ) { try picture($0, album: nil, &$1) },
  ]

  private static func checkIn(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    record.noteUnknownLabel(&session)
    let item = FacebookItem.post(record, state: .live, &session)
    guard let second = item.occurredAt?.seconds else { return try session.emit(item) }
    try session.hold(item, second: second)
  }

  private static func taggedPlace(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    record.noteUnknownLabel(&session)
    let labels = record.labels
    let place = record.attached("place").first.map(FacebookPlace.place) ?? labels.flatMap(FacebookPlace.place)
    let name = place?.name ?? labels?.text(.place, .name) ?? record.name
    guard let name, !name.isEmpty else { return session.skip(record.place, "no name of a place") }
    var spot = place ?? Place()
    spot.name = name
    try session.emit(
      Item(
        kind: .post, authorship: .taggedByOther, permalink: labels?.address, place: spot,
        occurredAt: record.occurredAt, origin: session.origin(record.place)))
  }

  /// A picture of somebody else's that shows the owner.
  private static func tagged(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    record.noteUnknownLabel(&session)
    let labels = record.labels
    let author = labels?.text(.name, .author, .owner) ?? labels?.relatedName() ?? labels?.longestUnlabelled
    let post = FacebookPost(record)
    try session.emit(
      Item(
        kind: .post, authorship: .taggedByOther, quoted: labels?.text(.message, .description) ?? "",
        author: author.flatMap { session.owner.names.contains($0) ? nil : Person(name: $0) },
        attachments: post.attachments, permalink: record.address, occurredAt: record.occurredAt,
        platformID: record.value["fbid"]?.string, origin: session.origin(record.place)))
  }

  /// A picture or film with its caption; one whose caption a post has said already counts as read.
  static func picture(_ record: FacebookRecord, album: String?, _ session: inout ImportSession) throws {
    // A page of the HTML export holds the picture as an attachment.
    let media = record.value["uri"] == nil ? record.attached("media").first ?? record.value : record.value
    let repeats = FacebookMedia.fingerprint(media).map { !session.memory.media.insert($0).inserted } ?? false
    let attachment = FacebookMedia.attachment(media)
    try comments(on: record, &session)
    guard !repeats, attachment.caption != nil || attachment.place != nil else { return session.absorb() }
    let name = album ?? media["title"]?.string
    try session.emit(
      Item(
        kind: .album, text: FacebookText.withoutMarkup(attachment.caption ?? ""),
        container: name.map { Container(kind: .album, name: $0) }, attachments: [attachment], place: attachment.place,
        occurredAt: MetaTime.seconds(media["creation_timestamp"]) ?? record.occurredAt,
        origin: session.origin(record.place)))
  }

  /// Comments under a picture, which exports up to 2021 hold; the owner's own are in the file of comments too.
  private static func comments(on record: FacebookRecord, _ session: inout ImportSession) throws {
    for comment in record.value["comments"]?.elements ?? [] {
      guard let text = comment["comment"]?.string, !text.isEmpty else { continue }
      let author = comment["author"]?.string ?? ""
      guard !session.owner.names.contains(author) else { continue }
      try session.emit(
        Item(
          kind: .comment, authorship: .received, text: text,
          author: MessageCast.person(author) == nil ? nil : Person(name: author),
          occurredAt: MetaTime.seconds(comment["timestamp"]), origin: session.origin(record.place)))
    }
  }
}
