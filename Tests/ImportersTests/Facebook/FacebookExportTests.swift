import Archives
import Importers
import Model
import Testing

/// Exports as people hold them: folders too deep or too high, parts, both formats at once, encrypted chats apart.
@Suite struct FacebookExportTests {
  @Test(arguments: [
    (["your_facebook_activity/posts/media/a/1.jpg"], [""]),
    (["your_activity_across_facebook/messages/inbox/a_1/photos/1"], [""]),
    (["this_profile's_activity_across_facebook/pages/pages.json"], [""]),
    (["friends_and_followers/friends.json", "posts/your_posts_1.json"], [""]),
    (["friends/friends.html", "posts/your_posts_1.html"], [""]),
    (["about/x/facebook-a/connections/friends/your_friends.json", "about/x/y.txt"], ["about/x/facebook-a/"]),
    (["personal_information/profile_information/profile_information.json"], [""]),
    (["a/your_facebook_activity/x.json", "b/friends/friends.json"], ["a/", "b/"]),
    (["posts/your_posts_1.json"], [""]), (["your_posts__check_ins__photos_and_videos_1.json"], [""]),
    (["html/messages.htm", "index.html"], [""]), (["data_logs/content/1/page_1.json"], [""]),
    (["Nora Smithwick_40.json", "Ana_2.json", "media/0b1c.jpeg"], [""]),
    (["your_instagram_activity/content/posts_1.json", "connections/followers/x.json"], []),
    (["followers_1.json", "following.json"], []), (["Connections.csv"], []), (["notes.json", "Plan_1.txt"], []),
    (["my_comments_and_reactions/x.json"], []),
  ]) func `an export is recognised by what is in it`(paths: [String], roots: [String]) {
    #expect(ArchiveImporter.facebook.roots(paths) == roots)
  }

  @Test func `a check-in lends its address to the post of the same second, and stands alone where there is none`()
    throws
  {
    let label = { (unix: Int, id: Int) in
      #"{"timestamp":\#(unix),"label_values":[{"title":"Place tags","dict":[{"dict":[{"label":"Coordinates","value":"(1.5 , 2.5)"},{"label":"Name","value":"Hall"}]}]},{"label":"URL","value":"https://www.facebook.com/\#(id)","href":"https://www.facebook.com/\#(id)"}],"fbid":"\#(id)"}"#
    }
    let reading = try FacebookReading([
      "your_facebook_activity/posts/check-ins.json": "[\(label(1_700_000_000, 1)),\(label(1_700_000_005, 2))]",
      "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json":
        #"[{"timestamp":1700000000,"data":[{"post":"Hello"}],"tags":[{"name":"Ivo"}]}]"#,
    ])
    #expect(reading.records.items.map(\.permalink) == ["https://www.facebook.com/1", "https://www.facebook.com/2"])
    #expect(reading.records.items.first?.text == "Hello")
    #expect(reading.records.items.first?.mentions.map(\.name) == ["Ivo"])
    #expect(reading.records.items.first?.place?.latitude == 1.5)
  }

  @Test func `two check-ins of one second are both kept`() throws {
    let label = { (name: String) in
      #"{"timestamp":1700000000,"label_values":[{"label":"Place name","value":"\#(name)"}]}"#
    }
    let reading = try FacebookReading([
      "your_facebook_activity/posts/check-ins.json": "[\(label("Hall")),\(label("Quay"))]"
    ])
    #expect(reading.records.items.compactMap(\.place?.name).sorted() == ["Hall", "Quay"])
  }

  @Test func `old and new files of reactions tell one reaction once, and two of a second twice`() throws {
    let folder = "your_facebook_activity/comments_and_reactions/"
    let classic = { (unix: Int) in
      #"{"timestamp":\#(unix),"data":[{"reaction":{"reaction":"LIKE","actor":"R"}}],"title":"R likes a post."}"#
    }
    let reading = try FacebookReading([
      folder + "likes_and_reactions.json":
        #"[{"timestamp":1700000000,"label_values":[{"label":"Reaction","value":"Like"},{"label":"URL","value":"https://www.facebook.com/8","href":"https://www.facebook.com/8"}]}]"#,
      folder + "likes_and_reactions_1.json":
        "[\(classic(1_700_000_000)),\(classic(1_700_000_001)),\(classic(1_700_000_001))]",
    ])
    #expect(reading.records.items.count == 3)
  }

  @Test func `pictures whose captions a post has said are not said again by their album`() throws {
    let reading = try FacebookReading([
      "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json":
        #"[{"timestamp":1700000000,"data":[{"post":"Tea"}],"attachments":[{"data":[{"media":{"uri":"your_facebook_activity/posts/media/a_1/7.jpg","description":"Tea"}}]}]}]"#,
      "your_facebook_activity/posts/album/0.json":
        #"{"name":"A","photos":[{"uri":"your_facebook_activity/posts/media/a_1/7.jpg","description":"Tea"},{"uri":"your_facebook_activity/posts/media/a_1/8.jpg","description":"Cake"}]}"#,
    ])
    #expect(reading.records.items.map(\.text).sorted() == ["A", "Cake", "Tea"])
  }

  @Test func `the threads of encrypted chats are known by the other's name, and the owner is who is in all`() throws {
    let thread =
      #"{"participants":["Rowan Vale","Nora Smithwick"],"threadName":"Nora Smithwick_40","messages":[{"senderName":"Nora Smithwick","timestamp":1746073791906,"text":"Ünder lock","type":"text","isUnsent":false,"media":[],"reactions":[{"actor":"Rowan Vale","reaction":"❤"}]},{"senderName":"Rowan Vale","timestamp":1746073791907,"text":"User unsent a message","type":"placeholder","isUnsent":true},{"senderName":"Rowan Vale","timestamp":1746073791908,"text":"https://a.example/x","type":"link","media":[{"uri":"./media/a.jpeg"},{"uri":"Failed to download media"}]}]}"#
    let alone = try FacebookReading(["Nora Smithwick_40.json": thread, "media/a.jpeg": ""])
    #expect(alone.outcome.owner.names == ["Rowan Vale"])
    #expect(alone.records.threads.map(\.key) == ["encrypted:Nora Smithwick"])
    #expect(alone.records.threads.map(\.hasOwnKey) == [false])
    #expect(alone.records.items.map(\.text) == ["Ünder lock", "", "https://a.example/x"])
    #expect(alone.records.items.map(\.authorship) == [.received, .own, .own])
    #expect(alone.records.items.last?.links == ["https://a.example/x"])
    #expect(alone.records.items.last?.attachments.map(\.uri) == ["./media/a.jpeg"])
  }

  @Test func `encrypted chats among other files are known by what they hold`() throws {
    let archive = TextArchive(
      [
        "Downloads/nora_4.json":
          #"{"participants":["nora","rowan"],"threadName":"nora_4","messages":[{"senderName":"rowan","timestamp":1746073791906,"text":"owls","type":"text"}]}"#,
        "Downloads/notes.txt": "", "Downloads/list_1.json": "[1]",
      ], name: "Downloads")
    let reading = try FacebookReading(archive)
    #expect(reading.records.threads.map(\.key) == ["encrypted:nora"])
    #expect(reading.records.items.map(\.authorship) == [.own])
  }

  @Test func `two encrypted threads with people of one name stay two, and that is said`() throws {
    let thread = { (number: Int, text: String) in
      #"{"participants":["Nora Smithwick","Rowan Vale"],"threadName":"Nora Smithwick_\#(number)","messages":[{"senderName":"Nora Smithwick","timestamp":1746073791906,"text":"\#(text)","type":"text"}]}"#
    }
    let reading = try FacebookReading([
      "Nora Smithwick_4.json": thread(4, "owls"), "Nora Smithwick_7.json": thread(7, "herons"),
      "Ivo Brandt_9.json": #"{"participants":["Rowan Vale","Ivo Brandt"],"threadName":"Ivo Brandt_9","messages":[]}"#,
    ])
    #expect(
      reading.records.threads.map(\.key).sorted() == [
        "encrypted:Ivo Brandt", "encrypted:Nora Smithwick_4", "encrypted:Nora Smithwick_7",
      ])
    #expect(reading.outcome.owner.names == ["Rowan Vale"])
    #expect(reading.outcome.notices.count == 2)
  }

  @Test func `visits and notifications give addresses to friends and no record of their own`() throws {
    let reading = try FacebookReading([
      "logged_information/interactions/recently_visited.json":
        #"{"visited_things_v2":[{"name":"Profile visits","entries":[{"timestamp":1,"data":{"name":"Ivo","uri":"https://www.facebook.com/ivo"}},{"timestamp":1,"data":{"name":"Two","uri":"https://www.facebook.com/a"}},{"timestamp":1,"data":{"name":"Two","uri":"https://www.facebook.com/b"}}]}]}"#,
      "connections/friends/your_friends.json":
        #"{"friends_v2":[{"name":"Ivo"},{"name":"Two"},{"name":"Facebook user"}]}"#,
    ])
    #expect(reading.records.ties.map(\.other.url) == ["https://www.facebook.com/ivo", nil])
    #expect(reading.records.items.isEmpty)
    #expect(reading.outcome.census.read.compactMap(\.warning).isEmpty)
  }

  @Test(arguments: [
    ("Saturday, 17 February 2024 at 13:44 UTC-05:00", Int64(1_559_411_100)),
    ("Samedi 24 décembre 2022, 14:53 UTC+01:00", 1_559_389_500),
  ]) func `the first page of an export gives the zone where no page of its own does`(date: String, unix: Int64) throws {
    let markup = FacebookMarkup.y2021
    let reading = try FacebookReading([
      "index.html": "<html><body><div>Generated by Rowan Vale on \(date)</div></body></html>",
      "friends_and_followers/friends.html": markup.page(
        "Friends", [markup.box("Ivo", "", date: "Jun 01, 2019 12:45:00pm")]),
    ])
    #expect(reading.records.ties.first?.since?.seconds == unix)
    #expect(reading.outcome.notices.isEmpty)
  }

  @Test func `times of a page in no known zone are told of`() throws {
    let markup = FacebookMarkup.y2021
    let reading = try FacebookReading([
      "friends_and_followers/friends.html": markup.page(
        "Friends", [markup.box("Ivo", "", date: "Jun 01, 2019 12:45:00pm")])
    ])
    #expect(reading.outcome.notices.count == 1)
  }
}
