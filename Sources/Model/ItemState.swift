/// Whether an item can still be seen on the platform.
package enum ItemState: String, Codable, Sendable {
  case live
  case archived
  case trashed
  /// A story whose day is over.
  case expired
}
