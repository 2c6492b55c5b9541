import Importers
import Model
import Testing

/// Files beside the well-known ones, each as the platform has written it.
@Suite struct InstagramFilesTests {
  private func page(_ boxes: String, title: String = "Section") -> String {
    #"<html><body><header><h1>\#(title)</h1></header><main class="_a706" role="main">\#(boxes)</main></body></html>"#
  }

  private func box(_ heading: String?, _ rows: String, time: String? = nil) -> String {
    #"<div class="pam _3-95 _2ph- _a6-g uiBoxWhite noborder">"#
      + (heading.map { "<h2 class=\"_a6-h _a6-i\">\($0)</h2>" } ?? "")
      + "<div class=\"_a6-p\"><table>\(rows)</table></div>"
      + (time.map { "<div class=\"_3-94 _a6-o\">\($0)</div>" } ?? "") + "</div>"
  }

  private func cell(_ label: String, _ value: String) -> String {
    "<tr><td colspan=\"2\" class=\"_2pin _a6_q\">\(label)<div><div>\(value)</div></div></td></tr>"
  }

  @Test func `a collection's name goes with what is in it, in both formats`() throws {
    let path = "your_instagram_activity/saved/saved_collections"
    let json =
      #"{"saved_saved_collections":[{"title":"Collection","string_map_data":{"Name":{"value":"Trips"},"Creation Time":{"timestamp":1700000040}}},"#
      + #"{"string_map_data":{"Name":{"href":"https://www.instagram.com/p/AbC/","value":"bob.sample"},"Added Time":{"timestamp":1700000040}}},"#
      + #"{"title":"Collection","string_map_data":{"Name":{"value":"Cakes"}}},"#
      + #"{"string_map_data":{"Name":{"href":"https://www.instagram.com/p/DeF/","value":"cat.sample"},"Added Time":{"timestamp":1700000040}}}]}"#
    let time =
      "<tr><td class=\"_2pin _a6_q\">Added Time</td><td class=\"_2pin _2piu _a6_r\">Nov 14, 2023 2:14 pm</td></tr>"
    let link = { (href: String, name: String) in
      "<tr><td colspan=\"2\" class=\"_2pin _a6_q\">Name<div><div><a href=\"\(href)\">\(name)</a></div></div></td></tr>"
    }
    let html = page(
      box("Collection", cell("Name", "Trips")) + box(nil, link("https://www.instagram.com/p/AbC/", "bob.sample") + time)
        + box("Collection", cell("Name", "Cakes"))
        + box(nil, link("https://www.instagram.com/p/DeF/", "cat.sample") + time))
    for files in [[path + ".json": json], [path + ".html": html]] {
      let saves = try InstagramReading(files).items(.save)
      #expect(saves.map(\.container?.name) == ["Trips", "Cakes"])
      #expect(saves.map(\.target?.handle) == ["bob.sample", "cat.sample"])
      #expect(saves.map(\.permalink) == ["https://www.instagram.com/p/AbC/", "https://www.instagram.com/p/DeF/"])
    }
  }

  @Test func `a page of reposts has times, and words where the platform kept a copy`() throws {
    let rows =
      "<tr><td class=\"_2pin _a6_q\">Time of repost</td><td class=\"_2pin _2piu _a6_r\">Sep 07, 2025 4:49 am</td></tr>"
    let reading = try InstagramReading([
      "personal_information/personal_information/reposts.html": page(
        box(nil, rows) + box(nil, rows + cell("Caption", "Our team")))
    ])
    #expect(reading.items(.share).map(\.occurredAt?.rfc3339) == ["2025-09-07T12:49:00Z", "2025-09-07T12:49:00Z"])
    #expect(reading.items(.share).map(\.quoted) == ["", "Our team"])
  }

  @Test(arguments: [
    "<div class=\"_a6-q\"><div>Latitude</div><div>53.5</div></div><div class=\"_a6-q\"><div>Longitude</div><div>-1.5</div></div>",
    "<div><div class=\"_a6-q\">Latitude</div><div class=\"_a6-q\">53.5</div><div class=\"_a6-q\">Longitude</div><div class=\"_a6-q\">-1.5</div></div>",
    "<table><tr><td colspan=\"2\" class=\"_2pin _a6_q\">Latitude<div class=\"_a6-q\">53.5</div></td></tr><tr><td colspan=\"2\" class=\"_2pin _a6_q\">Longitude<div class=\"_a6-q\">-1.5</div></td></tr></table>",
    "<table><tr><td class=\"_a6_q\">Latitude</td><td class=\"_2piu _a6_r\">53.5</td></tr><tr><td class=\"_a6_q\">Longitude</td><td class=\"_a6_r\">-1.5</td></tr></table>",
  ]) func `coordinates are found however a page sets them`(details: String) throws {
    let body =
      #"<div class="_a6-g"><h2 class="_a6-h">Tea</h2><div class="_a6-p"><a href="media/posts/1.jpg"><img src="media/posts/1.jpg"></a>"#
      + details + #"</div><div class="_a6-o">Sep 07, 2025 4:49 am</div></div>"#
    let post = try #require(
      InstagramReading(["your_instagram_activity/media/posts_1.html": page(body)]).items(.post).first)
    #expect(post.place == Place(latitude: 53.5, longitude: -1.5))
    #expect(post.text == "Tea")
  }

  @Test func `tagged people and reshared stories are told by their pages`() throws {
    let tagged = cell("Tagged users", "bob.sample (Tagged, 0.00, 0.00), cat_sample (Tagged, 0.50, 0.25)")
    let reading = try InstagramReading([
      "your_instagram_activity/media/posts_1.html": page(box("Tea", tagged, time: "Sep 07, 2025 4:49 am")),
      "your_instagram_activity/media/stories.html": page(
        box(nil, cell("Source type", "feed_reshare"), time: "Sep 07, 2025 4:49 am")),
    ])
    #expect(reading.items(.post).first?.mentions.map(\.handle) == ["bob.sample", "cat_sample"])
    #expect(reading.items(.share).map(\.state) == [.expired])
    #expect(reading.items(.story).isEmpty)
  }

  @Test func `advertisers and visits to other sites are read from their own kinds of pages`() throws {
    let folder = "ads_information/instagram_ads_and_businesses/"
    let reading = try InstagramReading([
      folder + "advertisers_using_your_activity_or_information.html": page(
        "<table class=\"_4-ss\"><tr><th>Advertiser</th><th>List</th></tr><tr><td>Tailspin Freight</td><td>x</td></tr>"
          + "<tr><td>Contoso Retail</td><td></td></tr></table>"),
      "apps_and_websites_off_of_instagram/apps_and_websites/your_activity_off_meta_technologies/0.html": page(
        box("Events", cell("Event", "PAGE_VIEW")), title: "jobs.example"),
      "apps_and_websites_off_of_instagram/apps_and_websites/your_activity_off_meta_technologies.json":
        #"{"apps_and_websites_off_meta_activity":[{"name":"hr.example","events":[{"id":1,"type":"PAGE_VIEW","timestamp":1700000000}]}]}"#,
    ])
    #expect(reading.fields(.advertiser).map(\.value) == ["Tailspin Freight", "Contoso Retail"])
    #expect(Set(reading.fields(.offPlatform).map(\.value)) == ["jobs.example", "hr.example"])
  }

  @Test(arguments: [
    (
      "connections/followers_and_following/custom_lists.json",
      #"{"x":[{"title":"Work","string_map_data":{"Group Members":{"value":"3"}}}]}"#, ProfileField.Kind.audienceList,
      "Work"
    ),
    (
      "personal_information/device_information/devices.json",
      #"{"devices_devices":[{"string_map_data":{"User Agent":{"value":"NWT-LAPTOP-7"},"Last Login":{"timestamp":1700000000}}}]}"#,
      .device, "NWT-LAPTOP-7"
    ),
    (
      "preferences/your_topics/recommended_topics.json",
      #"{"topics_your_topics":[{"string_map_data":{"Name":{"value":"Owls"}}}]}"#, .interest, "Owls"
    ),
    (
      "personal_information/information_about_you/profile_based_in.json",
      #"{"inferred_data_primary_location":[{"string_map_data":{"Town/city name":{"value":"Leeds"}}}]}"#, .city, "Leeds"
    ),
    (
      "preferences/settings/comments_allowed_from.json",
      #"{"settings_allow_comments_from":[{"title":"Comments","string_map_data":{"Comments Allowed From":{"value":"Everyone"}}}]}"#,
      .setting, "Everyone"
    ),
    (
      "apps_and_websites_off_of_instagram/apps_and_websites/active_apps.json",
      #"{"apps":[{"title":"Northwind Planner","string_map_data":{"Added Time":{"timestamp":1700000000}}}]}"#,
      .connectedApp, "Northwind Planner"
    ),
    (
      "personal_information/autofill_information/autofill.json", #"{"ig_autofill_data":[{"company":"Northwind"}]}"#,
      .inferredEmployer, "Northwind"
    ),
  ]) func `what the platform keeps on the account is a field`(
    path: String, json: String, kind: ProfileField.Kind, value: String
  ) throws {
    let reading = try InstagramReading([path: json])
    #expect(reading.fields(kind).map(\.value) == [value])
    #expect(reading.outcome.census.unknown.isEmpty)
  }

  @Test func `a known file without records, a page without boxes and an empty one are told of`() throws {
    let reading = try InstagramReading([
      "your_instagram_activity/likes/liked_posts.json": #"{"likes_media_likes":[]}"#,
      "your_instagram_activity/likes/liked_comments.html": page(""),
      "your_instagram_activity/saved/saved_posts.html": "",
      "your_instagram_activity/comments/post_comments_1.json": "[object Object]",
    ])
    let warned = reading.outcome.census.read.filter { $0.warning != nil }.map(\.path)
    #expect(warned.contains("your_instagram_activity/likes/liked_posts.json"))
    #expect(warned.contains("your_instagram_activity/likes/liked_comments.html"))
    let damaged = reading.outcome.census.damaged.map(\.path)
    #expect(damaged.contains("your_instagram_activity/saved/saved_posts.html"))
    #expect(damaged.contains("your_instagram_activity/comments/post_comments_1.json"))
  }

  @Test func `one broken record in a thousand loses itself alone and is named`() throws {
    let sound = (0..<1000).map {
      #"{"title":"","string_list_data":[{"href":"https://www.instagram.com/a\#($0)","value":"a\#($0)","timestamp":1700000000}]}"#
    }
    var broken = sound
    broken[500] = #"{"title":"","string_list_data":[{"href":"https://www.instagram.com/a500","value":tru}]}"#
    broken[700] =
      #"{"title":"\ud800","next_year":{"x":[1]},"string_list_data":[{"value":"a700","new":1,"timestamp":1700000000}]}"#
    let path = "connections/followers_and_following/followers_1.json"
    let reading = try InstagramReading([path: "[" + broken.joined(separator: ",") + "]"])
    #expect(reading.ties(.follower).count == 999)
    #expect(reading.outcome.notices.map(\.origin.place) == [.pointer("/500")])
    #expect(reading.outcome.census.read.first { $0.path == path }?.skipped == 1)
  }

  @Test func `bytes that are no UTF-8 cost no more than their record`() throws {
    var bytes = Array(#"[{"string_list_data":[{"value":"ann.sample"}]},{"string_list_data":[{"value":"X"}]}]"#.utf8)
    if let index = bytes.lastIndex(of: UInt8(ascii: "X")) { bytes[index] = 0xFF }
    let path = "connections/followers_and_following/followers_1.json"
    let reading = try InstagramReading(TableArchive([path: bytes]))
    #expect(reading.ties(.follower).map(\.other.handle) == ["ann.sample"])
    #expect(reading.outcome.census.read.first?.skipped == 1)
  }

  @Test(arguments: [
    ("Feb 01, 1905", nil), ("Sep 01, 2025 12:00 am", "2025-09-01T08:00:00Z"), ("Sep 01, 2025", "2025-09-01T00:00:00Z"),
  ]) func `the range that was asked for is the newest request's`(start: String, from: String?) throws {
    let request = { (start: String, made: Int) in
      #"{"string_map_data":{"Start date":{"value":"\#(start)"},"End date":{"value":"Nov 01, 2025 12:00 am"},"#
        + #""Creation Time":{"timestamp":\#(made)}}}"#
    }
    let path = "your_instagram_activity/other_activity/your_information_download_requests.json"
    let reading = try InstagramReading([
      path: "{\"x\":[\(request("Jan 01, 2020 12:00 am", 1_600_000_000)),\(request(start, 1_762_000_000))]}"
    ])
    #expect(reading.outcome.range?.from?.rfc3339 == from)
    #expect(reading.outcome.census.read.first { $0.path == path }?.warning == nil)
  }

  @Test func `a page's head states the range that was asked for`() throws {
    let head =
      #"<html><body><div class="_a705"><header class="_as-_"><h1>Followers</h1><aside>by ann on "#
      + #"<time datetime="2026-08-12T05:03Z">11 August 2026 at 22:03 UTC</time></aside><div>from "#
      + #"<time datetime="2025-08-12T04:52Z">a</time> to <time datetime="2026-08-12T04:52Z">b</time></div></header>"#
    let row =
      #"<tr><td class="_a6_q">Nome</td><td class="_2piu _a6_r">Bob</td></tr><tr><td class="_a6_q">Nome de usuário"#
      + #"</td><td class="_2piu _a6_r">bob.sample</td></tr>"#
    // Flat label values stand in a box of their own inside the record's.
    let box =
      #"<div class="_a6-g"><div class="_3-95 _a6-p"><div class="pam _a6-g"><div class="_a6-p"><table>\#(row)</table>"#
      + #"</div></div></div><div class="_3-94 _a6-o">ago 07, 2026 7:31 da tarde/noite</div></div>"#
    let reading = try InstagramReading([
      "connections/followers_and_following/pending_follow_requests.html":
        head + #"<main class="_a706" role="main">\#(box)</main></div></body></html>"#
    ])
    #expect(reading.ties(.requestSent).map(\.other.handle) == ["bob.sample"])
    #expect(reading.ties(.requestSent).map(\.other.name) == ["Bob"])
    #expect(reading.ties(.requestSent).first?.since?.rfc3339 == "2026-08-08T03:31:00Z")
    #expect(reading.outcome.range?.from?.rfc3339 == "2025-08-12T04:52:00Z")
    #expect(reading.outcome.range?.to?.rfc3339 == "2026-08-12T04:52:00Z")
  }

  @Test func `no notice repeats what somebody wrote`() throws {
    let canary = "CANARY-7f3a"
    let reading = try InstagramReading([
      "your_instagram_activity/media/posts_1.json": #"[{"media":[{"title":"\#(canary)","uri":tru}]}]"#,
      "personal_information/personal_information/personal_information.json":
        #"{"profile_user":[{"string_map_data":{"\#(canary)":{"value":"\#(canary)"}}}]}"#,
      "your_instagram_activity/comments/post_comments_1.json":
        #"[{"string_map_data":{"Media Owner":{"value":"\#(canary)"}}}]"#,
    ])
    #expect(!reading.outcome.notices.isEmpty)
    #expect(!reading.outcome.notices.contains { $0.description.contains(canary) })
  }
}
