/// Whether an item can still be seen on the platform.
package enum ItemState: String, Codable, Sendable {
  case live
  case archived
  case trashed
  /// A story whose day is over.
  case expired
  /// An earlier wording of something that was edited since; its history may still show it.
  case reworded
}
