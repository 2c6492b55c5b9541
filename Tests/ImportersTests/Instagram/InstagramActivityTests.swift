import Importers
import Model
import Testing

@Suite struct InstagramActivityTests {
  private static let posts = "your_instagram_activity/media/posts_1.json"
  private static let comments = "your_instagram_activity/comments/post_comments_1.json"
  private static let likes = "your_instagram_activity/likes/liked_posts.json"
  private static let profile = "personal_information/personal_information/personal_information.json"

  @Test(arguments: [
    #"[{"media":[{"uri":"a.jpg","creation_timestamp":1700000000,"title":"Owl"}]}]"#,
    #"[{"media":[{"uri":"a.jpg","title":""},{"uri":"b.jpg","title":""}],"title":"Owl","creation_timestamp":1700000000}]"#,
    #"[{"media":[{"uri":"a.jpg","title":"Owl","creation_timestamp":1700000000}],"title":"Owl"}]"#,
    #"{"media":[{"uri":"a.jpg","title":"Owl","creation_timestamp":1700000000}]}"#,
    #"{"ig_posts":[{"media":{"uri":"a.jpg","title":"Owl","creation_timestamp":1700000000}}]}"#,
  ]) func `a caption is read once, wherever it stands`(json: String) throws {
    let reading = try InstagramReading([Self.posts: json])
    #expect(reading.items(.post).map(\.text) == ["Owl"])
    #expect(reading.items(.post).first?.occurredAt?.seconds == 1_700_000_000)
  }

  @Test func `a picture's coordinates are the post's place`() throws {
    let reading = try InstagramReading([
      Self.posts: #"[{"media":[{"uri":"a.jpg","creation_timestamp":1700000000,"title":"","media_metadata":"#
        + #"{"photo_metadata":{"exif_data":[{"device_id":"x"},{"latitude":53,"longitude":-1.5}]}}}]}]"#
    ])
    #expect(reading.items(.post).first?.place == Place(latitude: 53, longitude: -1.5))
  }

  @Test(arguments: [
    ("media/stories.json", ItemKind.story, ItemState.expired), ("content/reels.json", .reel, .live),
    ("media/archived_posts.json", .post, .archived), ("content/recently_deleted_content.json", .post, .trashed),
    ("media/igtv_videos.json", .reel, .live),
  ]) func `the file says what it is and whether it can be seen`(
    file: String, kind: ItemKind, state: ItemState
  ) throws {
    let reading = try InstagramReading([
      "your_instagram_activity/" + file:
        #"{"ig_any":[{"uri":"a.mp4","creation_timestamp":1700000000,"title":"Owl"}]}"#
    ])
    let item = try #require(reading.records.items.first)
    #expect((item.kind, item.state) == (kind, state))
    #expect(item.attachments.map(\.kind) == [.video])
  }

  @Test(arguments: [("True", Audience.friends), ("False", .everyone), ("Vrai", .unknown)])
  func `who sees a post is what the account's own flag says`(flag: String, audience: Audience) throws {
    let reading = try InstagramReading([
      Self.posts: #"[{"media":[{"uri":"a.jpg","creation_timestamp":1700000000,"title":"Owl"}]}]"#,
      Self.profile:
        #"{"profile_user":[{"string_map_data":{"Username":{"value":"ann.sample"},"Private account":{"value":"\#(flag)"}}}]}"#,
    ])
    #expect(reading.items(.post).map(\.audience) == [audience])
  }

  /// Title, map in English, Dutch and an unknown language, and the list shape of 2021.
  @Test(arguments: [
    #"[{"string_map_data":{"Comment":{"value":"Nice","timestamp":0},"Media Owner":{"value":"Ann.Sample"},"Time":{"timestamp":1700000000}}}]"#,
    #"{"media_list_data":[{"uri":""}],"string_map_data":{"Comment":{"value":"Nice"},"Media Owner":{"value":"ann.sample"},"Time":{"timestamp":1700000000}}}"#,
    #"[{"string_map_data":{"Opmerking":{"value":"Nice"},"Media-eigenaar":{"value":"ann.sample"},"Tijd":{"timestamp":1700000000}}}]"#,
    #"[{"string_map_data":{"A":{"value":"Nice"},"B":{"value":"ann.sample"},"C":{"timestamp":1700000000}}}]"#,
    #"{"comments_media_comments":[{"title":"ann.sample","string_list_data":[{"value":"Nice","timestamp":1700000000}]}]}"#,
  ]) func `a comment has words, an owner and a time`(json: String) throws {
    let item = try #require(InstagramReading([Self.comments: json]).items(.comment).first)
    #expect(item.text == "Nice")
    #expect(item.target?.handle == "ann.sample")
    #expect(item.occurredAt?.seconds == 1_700_000_000)
  }

  @Test func `a comment whose words are gone is skipped, not taken for its owner's name`() throws {
    let reading = try InstagramReading([Self.comments: #"[{"string_map_data":{"Media Owner":{"value":"ann.sample"}}}]"#]
    )
    #expect(reading.items(.comment).isEmpty)
    #expect(reading.outcome.census.read.first { $0.path == Self.comments }?.skipped == 1)
  }

  @Test(arguments: ["Owner Name Username", "Propietario Nombre Usuaria"])
  func `several hashtags are not taken for the owner`(words: String) throws {
    let labels = words.split(separator: " ").map(String.init)
    let reading = try InstagramReading([
      Self.likes: #"[{"timestamp":1700000000,"media":[],"label_values":["#
        + #"{"label":"URL","value":"https://www.instagram.com/p/AbC/","href":"https://www.instagram.com/p/AbC/"},"#
        + #"{"label":"Caption","value":"Launch day"},{"label":"Title","value":""},"#
        + #"{"label":"Caption","value":"Launch day"},{"label":"Title","value":""},"#
        + #"{"title":"Hashtags","dict":[{"title":"","dict":[{"label":"Name","value":"acme"}]},"#
        + #"{"title":"","dict":[{"label":"Name","value":"party"}]}]},"#
        + #"{"title":"\#(labels[0])","dict":[{"title":"","dict":[{"label":"URL","value":"https://ann.example"},"#
        + #"{"label":"\#(labels[1])","value":"Ann Sample"},{"label":"\#(labels[2])","value":"ann.sample"}]}]}],"#
        + #""fbid":"18"}]"#
    ])
    let item = try #require(reading.items(.reaction).first)
    #expect(item.target == Person(name: "Ann Sample", handle: "ann.sample"))
    #expect(item.quoted == "Launch day #acme #party")
    #expect(item.permalink == "https://www.instagram.com/p/AbC/")
    #expect(item.platformID == "18")
  }

  @Test func `an older like has owner and address, and an owner who is gone costs nothing else`() throws {
    let reading = try InstagramReading([
      Self.likes: #"{"likes_media_likes":[{"title":"ann.sample","string_list_data":["#
        + #"{"href":"https://www.instagram.com/p/AbC/","value":"\u00f0\u009f\u0091\u008d","timestamp":1700000000}]},"#
        + #"{"string_list_data":[{"href":"https://www.instagram.com/p/DeF/","timestamp":1700000001}]}]}"#
    ])
    #expect(reading.items(.reaction).map(\.target?.handle) == ["ann.sample", nil])
    #expect(reading.items(.reaction).map(\.reaction) == ["like", "like"])
    #expect(reading.items(.reaction).last?.permalink == "https://www.instagram.com/p/DeF/")
  }

  @Test(arguments: [
    ("story_interactions/emoji_story_reactions.json", ItemKind.reaction, Optional("haha"), ""),
    ("story_sticker_interactions/polls.json", .vote, nil, "😂"),
  ]) func `a story's answer goes to the story's owner`(
    file: String, kind: ItemKind, reaction: String?, text: String
  ) throws {
    let reading = try InstagramReading([
      "your_instagram_activity/" + file: #"{"x":[{"title":"ann.sample","string_list_data":["#
        + #"{"value":"\u00f0\u009f\u0098\u0082","timestamp":1700000000}]}]}"#
    ])
    let item = try #require(reading.items(kind).first)
    #expect((item.reaction, item.text, item.target?.handle) == (reaction, text, "ann.sample"))
  }

  @Test func `a save and a search are for the owner's eyes`() throws {
    let reading = try InstagramReading([
      "your_instagram_activity/saved/saved_posts.json":
        #"{"saved_saved_media":[{"title":"ann.sample","string_map_data":"#
        + #"{"Saved on":{"href":"https://www.instagram.com/p/AbC/","timestamp":1700000000}}}]}"#,
      "logged_information/recent_searches/profile_searches.json":
        #"{"searches_user":[{"title":"ann.sample","string_list_data":[{"href":"https://www.instagram.com/_u/ann.sample"}]}]}"#,
    ])
    #expect(reading.items(.save).map(\.audience) == [.onlyMe])
    #expect(reading.items(.save).first?.permalink == "https://www.instagram.com/p/AbC/")
    #expect(reading.items(.search).map(\.text) == ["ann.sample"])
  }

  @Test func `a note says who may read it`() throws {
    let reading = try InstagramReading([
      "your_instagram_activity/other_activity/notes.json": #"[{"timestamp":1700000000,"label_values":["#
        + #"{"label":"Text","value":"on call again"},{"label":"Audience","value":"close_friends"}]}]"#
    ])
    let note = try #require(reading.items(.story).first)
    #expect((note.text, note.audience, note.state) == ("on call again", .custom, .expired))
  }

  @Test func `views and insights are no conduct, and Threads' own profile is not the account's`() throws {
    let reading = try InstagramReading([
      "ads_information/ads_and_topics/posts_viewed.json": "[]",
      "logged_information/past_instagram_insights/posts.json": #"{"organic_insights_posts":[]}"#,
      "your_instagram_activity/threads/personal_information.json":
        #"{"x":[{"string_map_data":{"Username":{"value":"ann.sample"},"Private account":{"value":"True"}}}]}"#,
    ])
    #expect(reading.records.items.isEmpty)
    #expect(reading.outcome.census.ignored.count == 3)
    #expect(reading.outcome.owner.handle == nil)
    #expect(reading.outcome.owner.isPrivate == nil)
    #expect(reading.fields(.privateAccount).map(\.label) == ["Threads"])
  }

  @Test func `a thread's messages are told apart by the owner's name`() throws {
    let reading = try InstagramReading([
      Self.profile:
        #"{"profile_user":[{"string_map_data":{"Username":{"value":"rowanvale"},"Name":{"value":"Rowan Vale"}}}]}"#,
      "your_instagram_activity/messages/inbox/annsample_1234567890/message_1.json":
        #"{"participants":[{"name":"Ann Sample"},{"name":"Rowan Vale"}],"messages":["#
        + #"{"sender_name":"Rowan Vale","timestamp_ms":1700000000123,"content":"caf\u00c3\u00a9?"},"#
        + #"{"sender_name":"Ann Sample","timestamp_ms":1700000000000,"content":"yes"}],"title":"Ann Sample"}"#,
    ])
    #expect(reading.items(.message).map(\.authorship) == [.own, .received])
    #expect(reading.items(.message).first?.text == "café?")
    #expect(reading.records.threads.map(\.key) == ["1234567890"])
  }
}
