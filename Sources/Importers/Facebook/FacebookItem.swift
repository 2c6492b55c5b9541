import Model

/// A record of a post as an item.
enum FacebookItem {
  /// A post or share, with everything that any of its shapes says of it.
  static func post(_ record: FacebookRecord, state: ItemState, _ session: inout ImportSession) -> Item {
    let post = FacebookPost(record)
    let title = record.titleParts(&session)
    let labels = record.labels
    let group = title.group ?? labels?.text(.group) ?? labels?.relatedName(.group)
    let target = group == nil ? title.person ?? labels?.text(.target) ?? labels?.relatedName(.target) : nil
    let isReview = title.action == .review
    let names = session.knownNameIndex()
    let lines = post.notes.filter { !FacebookCompanions.names(in: $0, names).isEmpty }
    let companions = title.companions + lines.flatMap { FacebookCompanions.names(in: $0, names) }
    return Item(
      kind: isReview ? .review : title.action == .share ? .share : .post, text: post.text,
      quoted: post.quoted(leavingOut: lines),
      target: target.flatMap { session.owner.names.contains($0) ? nil : Person(name: $0) },
      container: group.map { Container(kind: .group, name: $0) } ?? title.page.map { Container(kind: .page, name: $0) },
      mentions: mentions(post.mentions, companions), attachments: post.attachments, links: post.links,
      permalink: post.permalink, place: post.place, occurredAt: record.occurredAt,
      audience: group == nil ? .unknown : .group, state: state, platformID: record.value["fbid"]?.string,
      origin: session.origin(record.place))
  }

  /// People tagged, and those whom only the sentence names.
  private static func mentions(_ tags: [Person], _ companions: [String]) -> [Person] {
    var people = tags
    for name in companions where !people.contains(where: { $0.name == name }) { people.append(Person(name: name)) }
    return people
  }
}
