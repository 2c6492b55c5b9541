/// What a tie is.
package enum TieKind: String, CaseIterable, Codable, Sendable {
  // People.
  case friend
  case connection
  case following
  case follower
  case closeFriend = "close-friend"
  case requestSent = "request-sent"
  case requestReceived = "request-received"
  case requestRejected = "request-rejected"
  case removed
  case blocked
  case restricted
  case storyHidden = "story-hidden"
  case favourite
  /// On a list of friends that the owner made; `Tie.note` names the list.
  case listMember = "list-member"
  case recommendationGiven = "recommendation-given"
  case recommendationReceived = "recommendation-received"
  case endorsementGiven = "endorsement-given"
  case endorsementReceived = "endorsement-received"

  // Groups, pages, companies, hashtags.
  case groupMember = "group-member"
  case groupAdmin = "group-admin"
  case groupLeft = "group-left"
  case pageLike = "page-like"
  case pageFollow = "page-follow"
  case pageAdmin = "page-admin"
  case companyFollow = "company-follow"
  case hashtagFollow = "hashtag-follow"

  /// Whether the other end is a person.
  package var isWithPerson: Bool {
    switch self {
    case .groupMember, .groupAdmin, .groupLeft, .pageLike, .pageFollow, .pageAdmin, .companyFollow, .hashtagFollow:
      false
    default: true
    }
  }

  /// Whether the link gives the other person sight of the account, or the account sight of them, today.
  package var isLive: Bool {
    switch self {
    case .friend, .connection, .following, .follower, .closeFriend, .favourite: true
    default: false
    }
  }
}
