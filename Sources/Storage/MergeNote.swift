/// What a person should know of how an archive was added to what the vault holds.
package enum MergeNote: Hashable, Sendable, CustomStringConvertible {
  /// So many threads may go on in one of several: they are with people of one name, and kept apart.
  case unclearThreads(Int)

  package var description: String {
    switch self {
    case .unclearThreads(let count):
      "\(count) \(count == 1 ? "thread is" : "threads are") kept apart from the account's others: several of those are "
        + "with people of the same names, and no message tells which of them goes on."
    }
  }
}
