/// What an item is.
package enum ItemKind: String, CaseIterable, Codable, Sendable {
  case post
  case share
  case story
  case reel
  case comment
  case reaction
  case message
  case search
  case save
  case event
  case vote
  case article
  case recommendation
  case review
  case album
  case profileUpdate = "profile-update"
  case groupAnswer = "group-answer"
  case invitation
  case application
  case donation

  /// Whether only the owner sees it: kept for the record, not judged as conduct.
  package var isPrivate: Bool { self == .search || self == .save }
}
