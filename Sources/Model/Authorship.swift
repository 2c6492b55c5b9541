/// Whose act an item is.
package enum Authorship: String, Codable, Sendable {
  /// The owner wrote or did it.
  case own
  /// Somebody else did, and it names or shows the owner.
  case taggedByOther = "tagged-by-other"
  /// Somebody else did, and it reached the owner (a message, a post on the owner's wall).
  case received
}
