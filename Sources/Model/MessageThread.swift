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

  /// Whether the export states the key.
  ///
  /// Where it does not, the key is made of who takes part, and the vault looks for the thread that it is.
  package var hasOwnKey: Bool

  package var origin: Origin

  package init(
    key: String, title: String?, folder: String, participants: [Person], isGroup: Bool, hasOwnKey: Bool = true,
    origin: Origin
  ) {
    self.key = key
    self.title = title
    self.folder = folder
    self.participants = participants
    self.isGroup = isGroup
    self.hasOwnKey = hasOwnKey
    self.origin = origin
  }
}
