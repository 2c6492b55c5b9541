/// Who can see an item, where the archive states it or its kind implies it.
package enum Audience: String, CaseIterable, Codable, Sendable {
  case everyone = "public"
  case friendsOfFriends = "friends-of-friends"
  case network
  case friends
  case group
  case custom
  case directMessage = "direct-message"
  case onlyMe = "only-me"
  case unknown
}
