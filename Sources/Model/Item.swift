/// Something that was said or done at a moment: a post, a comment, a reaction, a message.
package struct Item: Hashable, Sendable {
  package var kind: ItemKind
  package var authorship: Authorship

  /// The author's own words, faults repaired, line breaks as `\n`; empty if there are none.
  package var text: String

  /// Words of somebody else that the item carries: a shared post's text, a link's title, a liked post's caption.
  package var quoted: String

  /// Who wrote or did it, when that is not the owner.
  package var author: Person?

  /// Whose post, comment, story or wall this is about; for a message the other end of a thread of two.
  package var target: Person?

  /// Group, page, event or album that it stands in.
  package var container: Container?

  /// Key of the message thread, the same in every export of the account.
  package var thread: String?

  /// People tagged by the platform's own means.
  ///
  /// Names in the text are not among them.
  package var mentions: [Person]
  package var attachments: [Attachment]

  /// Reaction in one vocabulary: like, love, haha, wow, sad, angry, care, celebrate, support, insightful, funny, curious.
  package var reaction: String?

  /// Addresses that the item points at.
  package var links: [String]

  /// Address of the item itself, for the clean-up list.
  package var permalink: String?

  package var place: Place?

  /// When it happened, in UTC; nil where the archive leaves it out.
  package var occurredAt: Timestamp?

  package var audience: Audience
  package var state: ItemState

  /// The platform's own id, where the archive holds one.
  package var platformID: String?

  package var origin: Origin

  package init(
    kind: ItemKind, authorship: Authorship = .own, text: String = "", quoted: String = "", author: Person? = nil,
    target: Person? = nil, container: Container? = nil, thread: String? = nil, mentions: [Person] = [],
    attachments: [Attachment] = [], reaction: String? = nil, links: [String] = [], permalink: String? = nil,
    place: Place? = nil, occurredAt: Timestamp? = nil, audience: Audience = .unknown, state: ItemState = .live,
    platformID: String? = nil, origin: Origin
  ) {
    self.kind = kind
    self.authorship = authorship
    self.text = text
    self.quoted = quoted
    self.author = author
    self.target = target
    self.container = container
    self.thread = thread
    self.mentions = mentions
    self.attachments = attachments
    self.reaction = reaction
    self.links = links
    self.permalink = permalink
    self.place = place
    self.occurredAt = occurredAt
    self.audience = audience
    self.state = state
    self.platformID = platformID
    self.origin = origin
  }
}
