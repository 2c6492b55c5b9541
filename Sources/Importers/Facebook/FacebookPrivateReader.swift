import Model

/// Reads what the owner did unseen or in passing: searches, saved things, votes, events, trade, donations.
enum FacebookPrivateReader {
  static let readers: [MemberReader] = [
    .facebook(
      "searches", .activity, ["search/your_search_history", "search_history/your_search_history"], .search, read: search
    ),
    .facebook(
      "saved", .activity,
      [
        "your_saved_items", "saved_items_and_collections/saved_items_and_collections", "saved_items/saved_items",
        "saved_items_and_collections/saved_items",
      ], read: saved),
    .facebook(
      "collections", .activity,
      ["saved_items_and_collections/collections", "collections_and_saved_items/collections"], read: saved),
    .facebook("event-responses", .activity, ["events/your_event_responses"], .event, read: response),
    .facebook(
      "event-invitations", .activity, ["events/event_invitations", "events/events_invited"], .event, read: invitation),
    .facebook(
      "events", .activity, ["events/your_events", "events/events_you_hosted", "events/your_hosted_events"], .event,
      read: ownEvent),
    .facebook(
      "polls", .activity,
      ["polls/polls_you_voted_on", "polls/your_poll_votes", "posts/polls_you_voted_on", "polls_you_voted_on"],
      read: vote),
    .facebook(
      "fundraisers", .activity,
      ["fundraisers/fundraisers_donated_to", "fundraisers_donated_to", "fundraisers/fundraisers"], read: fundraiser),
    .facebook(
      "items-for-sale", .activity,
      [
        "facebook_marketplace/items_sold", "marketplace/items_sold", "facebook_marketplace/items_selling",
        "facebook_marketplace/your_marketplace_listings",
      ], .event, read: sale),
  ]

  private static func search(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let attached = record.attached("text").lazy.compactMap(\.string).first.map { $0.trimmingQuotes }
    let labelled = record.labels?.text(.message, .title, .name) ?? record.labels?.firstPlain
    let text = record.datum("text") ?? attached ?? labelled ?? ""
    try session.emit(
      Item(
        kind: .search, text: text, occurredAt: record.occurredAt, audience: .onlyMe,
        origin: session.origin(record.place)))
  }

  private static func saved(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let post = FacebookPost(record)
    let title = record.titleParts(&session)
    let name = record.value["name"]?.string ?? record.labels?.text(.title, .name) ?? ""
    try session.emit(
      Item(
        kind: .save, quoted: [record.title, name, post.quoted].filter { !$0.isEmpty }.joined(separator: "\n"),
        target: title.person.map { Person(name: $0) }, attachments: post.attachments,
        links: post.links, permalink: post.permalink, occurredAt: record.occurredAt, audience: .onlyMe,
        origin: session.origin(record.place)))
  }

  private static func response(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    // A declined event says nothing about the owner.
    guard record.key != "events_declined" else { return session.absorb() }
    try event(record, .own, &session)
  }

  private static func invitation(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    try event(record, .received, &session)
  }

  private static func ownEvent(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    try event(record, .own, isOwn: true, &session)
  }

  private static func event(
    _ record: FacebookRecord, _ authorship: Authorship, isOwn: Bool = false, _ session: inout ImportSession
  ) throws {
    record.noteUnknownLabel(&session)
    let value = record.value
    let labels = record.labels
    guard let name = value["name"]?.string ?? labels?.text(.title, .name) ?? labels?.longestUnlabelled, !name.isEmpty
    else { return session.skip(record.place, "no name of an event") }
    let words = [name, value["description"]?.string ?? labels?.text(.description) ?? ""].filter { !$0.isEmpty }
    try session.emit(
      Item(
        kind: .event, authorship: authorship, text: isOwn ? words.joined(separator: "\n") : "",
        quoted: isOwn ? "" : name,
        container: Container(kind: .event, name: name),
        place: value["place"].map(FacebookPlace.place) ?? labels.flatMap(FacebookPlace.place),
        occurredAt: MetaTime.seconds(value["start_timestamp"]) ?? labels?.moment(.started) ?? record.occurredAt,
        origin: session.origin(record.place)))
  }

  private static func vote(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let poll = record.attached("poll").first ?? record.value
    let labels = record.labels
    let options = poll["options"]?.elements ?? []
    let chosen = options.filter { $0["voted"]?.bool == true }.compactMap { $0["option"]?.string }
    let question = poll["question"]?.string ?? labels?.text(.question, .title) ?? record.title
    try session.emit(
      Item(
        kind: .vote, text: chosen.isEmpty ? labels?.text(.answer) ?? "" : chosen.joined(separator: "\n"),
        quoted: question, permalink: labels?.address, occurredAt: record.occurredAt,
        origin: session.origin(record.place)))
  }

  private static func fundraiser(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let attached = record.attached("fundraiser").lazy.compactMap { $0["title"]?.string }.first
    let name = attached ?? record.value["fundraiser_title"]?.string ?? record.name ?? record.title
    try session.emit(
      Item(
        kind: .donation, quoted: name, occurredAt: record.occurredAt, audience: .onlyMe,
        origin: session.origin(record.place)))
  }

  /// A thing offered for sale: a notice that anybody may read.
  private static func sale(_ record: FacebookRecord, _ session: inout ImportSession) throws {
    let value = record.value
    guard let title = value["title"]?.string ?? record.labels?.text(.title, .name), !title.isEmpty else {
      return session.skip(record.place, "no title of a thing for sale")
    }
    let words = [title, value["description"]?.string ?? record.labels?.text(.description) ?? ""]
    try session.emit(
      Item(
        kind: .post, text: words.filter { !$0.isEmpty }.joined(separator: "\n"),
        attachments: [Attachment(kind: .sale, title: title)],
        place: value["location"].map(FacebookPlace.place),
        occurredAt: MetaTime.seconds(value["created_timestamp"]) ?? record.occurredAt, audience: .everyone,
        origin: session.origin(record.place)))
  }
}

extension String {
  /// Without one pair of quotes around it.
  fileprivate var trimmingQuotes: String {
    utf8.count > 1 && hasPrefix("\"") && hasSuffix("\"") ? String(dropFirst().dropLast()) : self
  }
}
