import Importers
import Model
import Testing

/// The export of before May 2018.
@Suite struct FacebookOldTests {
  private static func page(_ body: String) -> String {
    #"<html><head><title>Rowan Vale</title></head><body><div class="contents"><h1>Rowan Vale</h1>\#(body)</div></body></html>"#
  }

  @Test func `friends, wall and messages come out of the pages`() throws {
    let message = { (sender: String, minute: Int, text: String) in
      #"<div class="message"><div class="message_header"><span class="user">\#(sender)</span><span class="meta">Friday, 9 June 2017 at 21:0\#(minute) UTC+01</span></div></div><p>\#(text)</p>"#
    }
    let reading = try FacebookReading([
      "index.htm": Self.page("<table><tr><th>Email addresses</th><td>rowan@home.example</td></tr></table>"),
      "html/friends.htm":
        Self.page(
          "<h2>Friends</h2><ul><li>Nora Smithwick (9 Jun 2014)</li></ul><h2>Removed Friends</h2><ul><li>Ivo (Jan 1, 2015)</li></ul>"
        ),
      "html/timeline.htm":
        Self.page(
          #"<p><div class="meta">Friday, 9 June 2017 at 21:05 UTC+01</div>Rowan Vale updated his status.<div class="comment">Owls &amp; tea</div></p>"#
        ),
      "html/messages.htm":
        Self.page(
          #"<div class="thread">Nora Smithwick, Rowan Vale\#(message("Nora Smithwick", 5, "Hoot?"))\#(message("Rowan Vale", 6, "Hoot."))</div>"#
        ),
      "html/photos.htm": Self.page(""),
    ])
    #expect(
      reading.lines == [
        "contact account rowan@home.example", "field name Rowan Vale",
        "message 2017-06-09T20:05:00Z received 'Hoot?' by Nora Smithwick to Nora Smithwick for direct-message",
        "message 2017-06-09T20:06:00Z 'Hoot.' to Nora Smithwick for direct-message",
        "post 2017-06-09T20:05:00Z 'Owls & tea'",
        "thread Nora Smithwick inbox [\"Nora Smithwick\", \"Rowan Vale\"]",
        "tie friend Nora Smithwick since 2014-06-09T00:00:00Z", "tie removed Ivo until 2015-01-01T00:00:00Z",
      ])
    #expect(reading.outcome.census.ignored.map(\.path) == ["html/photos.htm"])
  }
}
