import Importers
import Model
import Testing

/// Pages of rare files, against the records that the JSON of the same file gives.
@Suite struct FacebookRareTests {
  private static let company: [String: String] = [
    "personal_information/profile_information/profile_information.json":
      #"{"profile_v2":{"name":{"full_name":"Rowan Vale"}}}"#,
    "connections/friends/your_friends.json": #"{"friends_v2":[{"name":"Nora Smithwick"},{"name":"Bo Lindqvist"}]}"#,
    "location/timezone.json": #"{"timezone_v2":"America/New_York"}"#,
  ]

  private func lines(_ files: [String: String]) throws -> [String] {
    let alone = Set(try FacebookReading(Self.company).lines)
    let reading = try FacebookReading(Self.company.merging(files) { _, new in new })
    #expect(reading.outcome.census.damaged.isEmpty)
    #expect(reading.outcome.census.unknown.isEmpty)
    return reading.lines.filter { !alone.contains($0) }
  }

  private static func page(_ body: String) -> String {
    #"<html><body><div class="_a70e">Page</div><div class="_a706" role="main">\#(body)</div></body></html>"#
  }

  @Test func `activity off the platform has a page for each site`() throws {
    let folder = "apps_and_websites_off_of_facebook/your_off-facebook_activity"
    let site = { (name: String, kind: String, date: String) in
      #"<div class="_4-u2 _3-8x _4-u8"><div class="_38my">\#(name)</div><table><tr><td class="_a6_q">ID</td><td class="_a6_r">1000000000000001</td></tr><tr><td class="_a6_q">Event</td><td class="_a6_r">\#(kind)</td></tr><tr><td class="_a6_q">Received on</td><td class="_a6_r">\#(date)</td></tr></table></div>"#
    }
    let pages = try lines([
      "\(folder).html": Self.page(
        #"<div class="_a6-g"><div class="_a6-h"><a href="\#(folder)/0.html">tailspin.example</a></div></div><div class="_a6-g"><div class="_a6-h">owls.example</div></div>"#
      ),
      "\(folder)/0.html": Self.page(site("tailspin.example", "PURCHASE", "Jun 01, 2019 12:45:00pm")),
    ])
    let json = try lines([
      "\(folder).json":
        #"{"off_facebook_activity_v2":[{"name":"tailspin.example","events":[{"id":1000000000000001,"type":"PURCHASE","timestamp":1559407500}]},{"name":"owls.example","events":[]}]}"#
    ])
    #expect(pages == json)
    #expect(json.contains("field off-platform tailspin.example PURCHASE"))
  }

  @Test func `an event that was declined is none, in pages as in JSON`() throws {
    let event = { (name: String) in
      #"<div class="_a6-g"><div class="_a6-h">\#(name)</div><div class="_a6-p"><div class="_2pin"><div>Jun 01, 2019 12:45:00pm</div></div></div></div>"#
    }
    let section = { (title: String, events: [String]) in
      #"<div class="_a6-g"><div class="_a6-h">\#(title)</div>\#(events.map(event).joined())</div>"#
    }
    let pages = try lines([
      "your_facebook_activity/events/your_event_responses.html": Self.page(
        section("Events joined", ["Owl night"]) + section("Events declined", ["Heron day", "Swan day"]))
    ])
    let json = try lines([
      "your_facebook_activity/events/your_event_responses.json":
        #"{"event_responses_v2":{"events_joined":[{"name":"Owl night","start_timestamp":1559407500}],"events_declined":[{"name":"Heron day","start_timestamp":1559407500}]}}"#
    ])
    #expect(pages == json)
    #expect(json.count == 1)
  }

  @Test func `a line of nothing but known names says whom the owner was with`() throws {
    let post = { (line: String) in
      Self.page(
        #"<div class="_a6-g"><div class="_a6-h">Rowan Vale updated his status.</div><div class="_a6-p"><div class="_2pin"><div>Owls at dusk</div></div><div class="_2pin"><div>\#(line)</div></div></div><div class="_a6-o"><div class="_a72d">Jun 01, 2019 12:45:00pm</div></div></div>"#
      )
    }
    let path = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1"
    let json = try lines([
      "\(path).json":
        #"[{"timestamp":1559407500,"data":[{"post":"Owls at dusk"}],"tags":[{"name":"Nora Smithwick"},{"name":"Bo Lindqvist"}],"title":"Rowan Vale updated his status."}]"#
    ])
    #expect(try lines(["\(path).html": post("with Nora Smithwick and Bo Lindqvist")]) == json)
    #expect(try lines(["\(path).html": post("With Nora Smithwick, Bo Lindqvist and 2 others")]) == json)
    #expect(json[0].contains("with Nora Smithwick with Bo Lindqvist"))
    #expect(
      try !lines(["\(path).html": post("with Nora Smithwick it is never dull")])[0].contains("with Nora Smithwick with")
    )
  }

  @Test func `a record that is longer than what is kept of one is damage, with its number`() throws {
    let long = String(repeating: "owls at dusk ", count: 1_400_000)
    let box = { (text: String) in
      #"<div class="_a6-g"><div class="_a6-p"><div class="_2pin"><div>\#(text)</div></div></div><div class="_a6-o"><div class="_a72d">Jun 01, 2019 12:45:00pm</div></div></div>"#
    }
    let path = "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.html"
    let files = Self.company.merging([path: Self.page(box("first") + box(long) + box("last"))]) { _, new in new }
    let reading = try FacebookReading(files)
    #expect(reading.outcome.census.damaged.map(\.path) == [path])
    #expect(reading.outcome.census.damaged.map(\.why) == ["record 2 is longer than 16 MB: its end is not read"])
    #expect(reading.records.items.map(\.text).contains("last"))
  }

  @Test func `a setting under a label that is not known is kept, and that is said`() throws {
    let settings = { (label: String) in
      try FacebookReading(
        Self.company.merging([
          "preferences/preferences/privacy_settings.json":
            #"{"label_values":[{"label":"\#(label)","value":"Public"}]}"#
        ]) { _, new in new })
    }
    #expect(try settings("Who can see your future posts?").outcome.notices.isEmpty)
    #expect(try settings("Wer kann deine Posts sehen?").outcome.notices.count == 1)
    #expect(try settings("Wer kann deine Posts sehen?").records.fields.contains { $0.kind == .setting })
  }
}
