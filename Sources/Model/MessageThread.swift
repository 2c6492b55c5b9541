/// A conversation.
///
/// Its messages are items that carry the thread's key.
package struct MessageThread: Hashable, Sendable {
  /// The same in every export of the account.
  package var key: String
  package var title: String?

  /// The folder that the platform keeps it in: inbox, archived, requests, filtered, encrypted.
  package var folder: String

  package var participants: [Person]
  package var isGroup: Bool
  package var origin: Origin

  package init(
    key: String, title: String?, folder: String, participants: [Person], isGroup: Bool, origin: Origin
  ) {
    self.key = key
    self.title = title
    self.folder = folder
    self.participants = participants
    self.isGroup = isGroup
    self.origin = origin
  }
}
