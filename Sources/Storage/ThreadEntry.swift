import Model

/// A thread as the vault knows it, with what tells it from others where exports give it different keys.
struct ThreadEntry {
  var key: String

  /// Folded; nil where it has none.
  var title: String?
  var folder: String
  var isGroup: Bool
  var hasOwnKey: Bool
  var archive: Int64

  /// Whether its people go by user names alone, which the account's other threads may not know.
  let isByHandle: Bool

  /// Who takes part beside the owner, by folded name.
  private let others: [String]

  init(_ thread: MessageThread, archive: Int64, owner: Set<String>) {
    key = thread.key
    title = thread.title.map(PeopleDirectory.folded)
    folder = thread.folder
    isGroup = thread.isGroup
    hasOwnKey = thread.hasOwnKey
    self.archive = archive
    isByHandle = !thread.participants.isEmpty && thread.participants.allSatisfy { $0.name == nil }
    let names = Set(thread.participants.compactMap { $0.name ?? $0.handle }.map(PeopleDirectory.folded))
    let beside = names.subtracting(owner).sorted()
    // An owner who has changed names is still not whom the thread is with.
    let titled = beside.filter { [title] in $0 == title }
    others = !isGroup && beside.count > 1 ? titled : beside
  }

  /// Who takes part, as one text; nil where nobody is known.
  var cast: String? { others.isEmpty ? nil : (isGroup ? "group " : "two ") + others.joined(separator: "\u{1}") }

  /// Whether both are titled, and differently.
  func contradicts(_ other: ThreadEntry) -> Bool {
    guard let title, let second = other.title else { return false }
    return title != second
  }
}
