import TestSupport
import Testing

/// An archive that is wrong in one way, with what must come of it.
///
/// Each case holds a small Facebook export of three members and four records beside the wrong part.
struct HostileCase: Sendable, CustomTestStringConvertible {
  let name: String
  let bytes: @Sendable () -> [UInt8]

  /// Exit codes of the contract that are right; 10 and 0 where all can be read.
  let exitCodes: Set<Int32>

  /// Whether the three good members must be read all the same.
  let keepsTheRest: Bool

  /// Words that must stand in the report's census or among the errors.
  let says: String?

  var testDescription: String { name }

  /// A case whose wrong part costs only itself.
  init(_ name: String, says: String? = nil, whole: Bool = false, _ bytes: @escaping @Sendable () -> [UInt8]) {
    self.name = name
    self.bytes = bytes
    exitCodes = whole ? [0, 4, 10] : [4]
    keepsTheRest = true
    self.says = says
  }

  /// A case of which nothing can be read.
  init(refused name: String, says: String, _ bytes: @escaping @Sendable () -> [UInt8]) {
    self.name = name
    self.bytes = bytes
    exitCodes = [3]
    keepsTheRest = false
    self.says = says
  }

  static let posts = "your_facebook_activity/posts/"
  static let second = posts + "your_posts__check_ins__photos_and_videos_2.json"
  static let post = #"[{"timestamp":1700000001,"data":[{"post":"hello"}]}]"#

  /// The good members: an owner, two friends, a post.
  static let good: [ZipForge.Entry] = [
    .init(
      "personal_information/profile_information/profile_information.json",
      #"{"profile_v2":{"name":{"full_name":"Rowan Vale"},"username":"rowan.vale.14"}}"#, deflated: true),
    .init(
      "connections/friends/your_friends.json",
      #"{"friends_v2":[{"name":"Nora Smithwick","timestamp":1500000000},{"name":"Ilse Vanterpool","timestamp":1500000000}]}"#,
      deflated: true),
    .init(
      posts + "your_posts__check_ins__photos_and_videos_1.json",
      #"[{"timestamp":1700000000,"data":[{"post":"owls at dusk"}]}]"#, deflated: true),
  ]

  /// The good members and one more.
  static func with(_ entries: ZipForge.Entry...) -> [UInt8] { ZipForge(good + entries).bytes }
}
