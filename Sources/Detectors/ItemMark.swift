/// Something small that an item's words show and that counts only together with other items.
package enum ItemMark: String, CaseIterable, Hashable, Sendable {
  /// The owner says that they are off sick.
  case sick
  /// The owner is out for pleasure.
  case outing
  /// Words of a dispute.
  case heated
  /// Slips of writing.
  case slip
  /// Words enough to be judged for their writing.
  case prose
}
