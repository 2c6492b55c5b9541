/// Where an item lies in the vault.
package enum ItemNumber: Hashable, Sendable {
  case row(Int64)

  /// The place of a plain message in its block, from 0.
  case message(block: Int64, place: Int)
}
