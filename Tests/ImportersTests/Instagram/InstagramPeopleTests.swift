import Importers
import Model
import Testing

@Suite struct InstagramPeopleTests {
  private static let folder = "connections/followers_and_following/"

  /// One person in every shape that a list of people has had.
  static let shapes: [String] = [
    #"{"relationships_x":[{"title":"","media_list_data":[],"string_list_data":["#
      + #"{"href":"https://www.instagram.com/ann.sample","value":"ann.sample","timestamp":1700000000}]}]}"#,
    #"[{"string_list_data":[{"href":"https://www.instagram.com/ann.sample","value":"Ann.Sample","#
      + #""timestamp":1700000000}]}]"#,
    #"{"relationships_x":[{"title":"ann.sample","string_list_data":["#
      + #"{"href":"https://www.instagram.com/_u/ann.sample","timestamp":1700000000}]}]}"#,
    #"[{"string_list_data":[{"href":"https://www.instagram.com/_u/ann.sample?x=1","timestamp":1700000000}]}]"#,
    #"{"title":"","media_list_data":[],"string_list_data":[{"value":"ann.sample","timestamp":1700000000}]}"#,
    #"{"relationships_x":{"string_list_data":{"value":"ann.sample","timestamp":1700000000}}}"#,
    #"[{"timestamp":1700000000,"media":[],"label_values":[{"label":"URL","value":"https://ann.example/blog"},"#
      + #"{"label":"Name","value":"Ann"},{"label":"Username","value":"ann.sample"}],"fbid":"1"}]"#,
    #"{"timestamp":1700000000,"label_values":[{"label":"Nutzerlink","value":"https://ann.example/"},"#
      + #"{"label":"N\u00c3\u00a4me","value":"Ann"},{"label":"Unbekannt","value":"ann.sample"}]}"#,
  ]

  @Test(arguments: shapes) func `a person is found in every shape of a list`(json: String) throws {
    let tie = try #require(InstagramReading([Self.folder + "following.json": json]).ties(.following).first)
    #expect(tie.other.handle == "ann.sample")
    #expect(tie.other.url == "https://www.instagram.com/ann.sample/")
    #expect(tie.since?.seconds == 1_700_000_000)
  }

  @Test(arguments: [
    ("followers_2.json", TieKind.follower), ("followers.json", .follower), ("close_friends.json", .closeFriend),
    ("blocked_accounts.json", .blocked), ("blocked_profiles.json", .blocked), ("hide_story_from.json", .storyHidden),
    ("follow_requests_you've_received.json", .requestReceived), ("pending_follow_requests.json", .requestSent),
    ("follow_requests_you_ve_received.json", .requestReceived), ("restricted_profiles.json", .restricted),
    ("profiles_you’ve_favorited.json", .favourite),
  ]) func `the file's name says what the tie is`(name: String, kind: TieKind) throws {
    let reading = try InstagramReading([Self.folder + name: Self.shapes[1]])
    #expect(reading.records.ties.map(\.kind) == [kind])
    #expect(reading.outcome.census.unknown.isEmpty)
  }

  @Test func `an unfollowed account ended when it was unfollowed`() throws {
    let reading = try InstagramReading([Self.folder + "recently_unfollowed_profiles.json": Self.shapes[1]])
    #expect(reading.ties(.removed).first?.until?.seconds == 1_700_000_000)
    #expect(reading.ties(.removed).first?.since == nil)
  }

  @Test func `deleted accounts are counted and left out`() throws {
    let name = "__deleted__fjq8w2n4k1x0z7c9v5b3m6l8"
    let reading = try InstagramReading([
      Self.folder + "followers_1.json":
        #"[{"string_list_data":[{"value":"\#(name)","timestamp":1}]},{"string_list_data":[{"value":"ann.sample"}]}]"#
    ])
    #expect(reading.ties(.follower).map(\.other.handle) == ["ann.sample"])
    #expect(reading.outcome.notices.map(\.reason) == ["1 deleted accounts left out"])
  }

  @Test func `a hashtag is no account`() throws {
    let reading = try InstagramReading([
      Self.folder + "following_hashtags.json":
        #"[{"string_list_data":[{"href":"https://www.instagram.com/caf\u00c3\u00a9","value":"caf\u00c3\u00a9"}]}]"#
    ])
    #expect(reading.ties(.hashtagFollow).map(\.other.name) == ["café"])
    #expect(reading.ties(.hashtagFollow).first?.other.handle == nil)
  }

  @Test(arguments: [
    ("First Name", "Last Name", "Contact Information"), ("First name", "Surname", "Contact information"),
  ])
  func `an uploaded contact keeps the name beside the address`(first: String, last: String, contact: String) throws {
    let reading = try InstagramReading([
      "connections/contacts/synced_contacts.json":
        #"{"contacts_contact_info":[{"string_map_data":{"\#(first)":{"value":"Jo"},"\#(last)":{"value":"Sample"},"#
        + #""\#(contact)":{"value":"jo@contoso.example"}}}]}"#
    ])
    let point = try #require(reading.records.contactPoints.first)
    #expect(point.use == .uploaded)
    #expect(point.holder?.name == "Jo Sample")
    #expect(point.value == "jo@contoso.example")
  }
}
