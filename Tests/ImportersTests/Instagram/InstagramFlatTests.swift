import Archives
import Importers
import Model
import Testing

/// The exports of 2018 to early 2021: plain keys, times as text, sound UTF-8.
@Suite struct InstagramFlatTests {
  private static let files = [
    "profile.json": #"{"username":"ann.sample","name":"Ann","email":"ann@home.example","private_account":true,"#
      + #""profile_picture_changes":[{"upload_timestamp":"2019-08-01T10:00:00"}],"biography":"Tea"}"#,
    "connections.json":
      #"{"followers":{"bob.sample":"2020-02-11T09:15:30+00:00","__deleted__x":"2020-02-11T09:15:30"},"#
      + #""close_friends":{"cat.sample":"2019-08-01T10:00:00"},"dismissed_suggested_users":{"dan.sample":"x"}}"#,
    "media.json": #"{"photos":[{"caption":"Café","taken_at":"2020-02-11T09:15:30+00:00","path":"photos/1.jpg","#
      + #""location":"Leeds"}],"stories":[{"taken_at":"2019-08-01T10:00:00","path":"stories/1.mp4"}],"#
      + #""profile":[{"path":"profile/1.jpg"}]}"#,
    "comments.json":
      #"{"media_comments":[["2020-02-11T09:15:30+00:00","Nice","bob.sample"],["2020-02-11T09:15:30+00:00"]]}"#,
    "likes.json": #"{"media_likes":[["2020-02-11T09:15:30+00:00","bob.sample"]],"comment_likes":[]}"#,
    "saved.json": #"{"saved_collections":[],"saved_media":[["2020-02-11T09:15:30+00:00","bob.sample"]]}"#,
    "searches.json": #"[{"search_click":"owls","time":"2020-01-02T03:04:05-07:00","type":"hashtag"}]"#,
    "contacts.json": #"[{"first_name":"Jo","last_name":"Sample","contact":"jo@contoso.example"}]"#,
    "messages.json": #"[{"participants":["ann.sample","bob.sample"],"conversation":["#
      + #"{"sender":"bob.sample","created_at":"2020-02-11T09:15:30.123456+00:00","text":"hi"},"#
      + #"{"sender":"ann.sample","created_at":"2020-02-11T09:15:31+00:00","text":null}]}]"#,
    "seen_content.json": "{}", "devices.json": "[]",
  ]

  private func reading() throws -> InstagramReading {
    try InstagramReading(TableArchive(Self.files.mapValues { Array($0.utf8) }))
  }

  @Test func `a flat export is read whole`() throws {
    let reading = try reading()
    #expect(reading.outcome.owner.handle == "ann.sample")
    #expect(reading.items(.post).map(\.text) == ["Café"])
    #expect(reading.items(.post).first?.place?.name == "Leeds")
    #expect(reading.items(.post).first?.audience == .friends)
    #expect(reading.items(.story).map(\.state) == [.expired])
    #expect(reading.items(.comment).map(\.target?.handle) == ["bob.sample"])
    #expect(reading.items(.reaction).count == 1)
    #expect(reading.items(.save).count == 1)
    #expect(reading.records.ties.map(\.other.handle) == ["bob.sample", "cat.sample"])
    #expect(reading.records.contactPoints.map(\.use) == [.account, .uploaded])
    #expect(reading.outcome.census.unknown.isEmpty)
    #expect(reading.outcome.census.damaged.isEmpty)
  }

  @Test func `people in flat messages are user names`() throws {
    let messages = try reading().items(.message)
    #expect(messages.map(\.authorship) == [.received, .own])
    #expect(messages.first?.author?.handle == "bob.sample")
    #expect(Set(messages.map(\.thread)) == ["ann.sample bob.sample"])
  }

  /// Without an offset it is the clock of California.
  @Test(arguments: [
    ("2020-02-11T09:15:30+00:00", "2020-02-11T09:15:30Z"), ("2020-01-02T03:04:05-07:00", "2020-01-02T10:04:05Z"),
    ("2019-08-01T10:00:00", "2019-08-01T17:00:00Z"), ("2019-12-01T10:00:00", "2019-12-01T18:00:00Z"),
    ("2020-02-11T09:15:30.123456+00:00", "2020-02-11T09:15:30Z"), ("2020-02-11T09:15:30Z", "2020-02-11T09:15:30Z"),
  ]) func `a written time is a moment`(written: String, moment: String) throws {
    var files = Self.files
    files["searches.json"] = #"[{"search_click":"owls","time":"\#(written)"}]"#
    let reading = try InstagramReading(TableArchive(files.mapValues { Array($0.utf8) }))
    #expect(reading.items(.search).first?.occurredAt?.rfc3339 == moment)
  }

  @Test(arguments: [
    "", "2020", "2020-02-30T09:15:30", "2020-02-11T25:15:30", "2020-02-11T09:15:30+99:99", "2020-02-11T+1:+2:+3",
  ])
  func `what is no time costs only the time`(written: String) throws {
    var files = Self.files
    files["searches.json"] = #"[{"search_click":"owls","time":"\#(written)"}]"#
    let reading = try InstagramReading(TableArchive(files.mapValues { Array($0.utf8) }))
    #expect(reading.items(.search).map(\.text) == ["owls"])
    #expect(reading.items(.search).first?.occurredAt == nil)
  }
}
