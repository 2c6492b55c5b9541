/// A link between the account and somebody or something else: a friend, a follower, a group, a page.
package struct Tie: Hashable, Sendable {
  package var kind: TieKind

  /// The other end.
  ///
  /// For groups, pages, companies and hashtags only `name` and `url` are used.
  package var other: Person

  /// When the link was made, in UTC; nil where the archive leaves it out.
  package var since: Timestamp?

  /// When it ended, where the archive says so (removed friends, unfollowed pages).
  package var until: Timestamp?

  /// Words that came with it: the message of an invitation, the text of a recommendation.
  package var note: String?

  package var origin: Origin

  package init(
    kind: TieKind, other: Person, since: Timestamp? = nil, until: Timestamp? = nil, note: String? = nil, origin: Origin
  ) {
    self.kind = kind
    self.other = other
    self.since = since
    self.until = until
    self.note = note
    self.origin = origin
  }
}
