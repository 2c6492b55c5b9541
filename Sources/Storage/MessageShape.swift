import Model

/// What many plain messages have in common: a row of its own, to which each refers by number.
struct MessageShape: Hashable {
  var archive: Int64

  /// Number of the member's path in `shared_text`.
  var path: Int64

  /// What each place has in front of its number.
  var place: String
  var authorship: String
  var precision: String?
  var audience: String
  var state: String
  var thread: String?

  /// Number of what few items have in `shared_text`.
  var details: Int64?

  static let columns = [
    "archive", "path", "place", "authorship", "precision", "audience", "state", "thread", "details",
  ]
}
