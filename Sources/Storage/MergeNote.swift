/// What a person should know of how an archive was added to what the vault holds.
package enum MergeNote: Hashable, Sendable, CustomStringConvertible {
  /// So many threads may go on in one of several: they are with people of one name, and kept apart.
  case unclearThreads(Int)

  /// An account under another user name is the same one; what says so.
  case joinedAccounts(AccountSign)

  /// Several known accounts have the owner's name, and nothing tells which of them the export is of.
  case unclearAccount

  package var description: String {
    switch self {
    case .joinedAccounts(let sign):
      "the account had another user name before: its exports are joined by \(sign.title)."
    case .unclearAccount:
      "several accounts have the owner's name, and nothing in this export tells which of them it is of: it is kept apart."
    case .unclearThreads(let count):
      "\(count) \(count == 1 ? "thread is" : "threads are") kept apart from the account's others: several of those are "
        + "with people of the same names, and no message tells which of them goes on."
    }
  }
}
