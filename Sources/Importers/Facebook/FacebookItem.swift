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
    return Item(
      kind: isReview ? .review : title.action == .share ? .share : .post, text: post.text, quoted: post.quoted,
      target: target.flatMap { session.owner.names.contains($0) ? nil : Person(name: $0) },
      container: group.map { Container(kind: .group, name: $0) } ?? title.page.map { Container(kind: .page, name: $0) },
      mentions: mentions(post.mentions, title.companions), attachments: post.attachments, links: post.links,
      permalink: post.permalink, place: post.place, occurredAt: record.occurredAt,
      audience: group == nil ? .unknown : .group, state: state, platformID: record.value["fbid"]?.string,
      origin: session.origin(record.place))
  }

  /// People tagged, and those whom only the sentence names.
  private static func mentions(_ tags: [Person], _ companions: [String]) -> [Person] {
    let tagged = Set(tags.compactMap(\.name))
    return tags + companions.filter { !tagged.contains($0) }.map { Person(name: $0) }
  }
}
