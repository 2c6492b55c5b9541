import Importers
import Model
import Testing

@Suite struct HTMLRecordTests {
  private func records(_ page: String, needsMain: Bool = true) throws -> [MetaPageSummary] {
    try MetaPageSummary.of(page, needsMain: needsMain)
  }

  /// One post in the markups of 2018, 2022 and 2026.
  static let posts = [
    #"<div class="_3b0d">Posts</div><div class="_4t5n" role="main"><div class="pam _3-95 _2pi0 _2lej uiBoxWhite noborder">"#
      + #"<div class="_3-96 _2pio _2lek _2lel">Rowan shared a link.</div><div class="_3-96 _2let"><div class="_2pin">"#
      + #"<div>Tea &amp; &#039;owls&#039;<br />again</div></div></div><div class="_3-94 _2lem">"#
      + #"<a href="https://www.facebook.com/dyi/l/?l=AbC">9 Jun 2019, 21:05</a></div></div></div>"#,
    #"<div class="_a70e">Posts</div><div class="_a706" role="main"><div class="_3-95 _a6-g"><div class="_2ph_ _a6-h _a6-i">"#
      + #"Rowan shared a link.</div><div class="_2ph_ _a6-p"><div class="_2pin"><div>Tea &amp; &#039;owls&#039;<br>again"#
      + #"</div></div></div><div class="_3-94 _a6-o"><a href="https://www.facebook.com/dyi/l/?l=AbC"><div class="_a72d">"#
      + #"Jun 09, 2019 9:05:00pm</div></a></div></div></div>"#,
    #"<header><h1>Posts</h1></header><main class="_a706" role="main"><section class="_a6-g" aria-labelledby="u">"#
      + #"<h2 class="_2ph_ _a6-h _a6-i" id="u">Rowan shared a link.</h2><div class="_2ph_ _a6-p"><div class="_2pin"><div>"#
      + #"Tea &amp; &#x27;owls&#x27;<br/>again</div></div></div><footer><a href="https://www.facebook.com/dyi/l/?l=AbC">"#
      + #"<div class="_a72d">Jun 09, 2019 9:05:00 pm</div></a></footer></section></main>"#,
  ]

  @Test(arguments: posts) func `every markup gives the same record`(page: String) throws {
    let records = try records(page)
    #expect(records.count == 1)
    #expect(records.first?.pageTitle == "Posts")
    #expect(records.first?.title == "Rowan shared a link.")
    #expect(records.first?.cells == ["Tea & 'owls'\nagain"])
    #expect(records.first?.permalink == "https://www.facebook.com/dyi/l/?l=AbC")
    #expect(records.first?.date?.day.iso == "2019-06-09")
    #expect(records.first?.date?.secondOfDay == 75_900)
  }

  @Test func `labels and values come from both kinds of table`() throws {
    let record = try #require(
      records(
        #"<main role="main"><div class="_a6-g"><div class="_a6-p"><table><tr><td colspan="2" class="_2pin _a6_q">Comment<div>"#
          + #"<div>Nice!</div></div></td></tr><tr><td colspan="2" class="_a6_q">URL<div><a href="https://a.example">"#
          + #"https://a.example</a></div></td></tr><tr><td class="_2pin _a6_q">Time</td><td class="_2pin _2piu _a6_r">"#
          + #"Jan 01, 2024 1:00 am</td></tr></table><div class="_a6-q"><div>Latitude</div><div>53.5</div></div></div></div></main>"#
      ).first)
    #expect(
      record.pairs == [
        MetaPagePair(label: "Comment", value: "Nice!"),
        MetaPagePair(label: "URL", value: "https://a.example", href: "https://a.example"),
        MetaPagePair(label: "Time", value: "Jan 01, 2024 1:00 am"), MetaPagePair(label: "Latitude", value: "53.5"),
      ])
  }

  /// Found by fuzzing: such a record never ended, and the end of the page was read beyond the open elements.
  @Test(arguments: [
    #"<base class="_a6-g">"#, #"<img class="_a6-g">"#, String(repeating: "<b>", count: 400) + #"<div class="_a6-g">"#,
  ])
  func `what cannot hold anything is no record`(box: String) {
    let page = #"<html><body><main role="main"><div>\#(box)</main></body></html></div></main>"#
    // Where elements lie too deep their ends are not told apart, and the page counts as cut short.
    let records = try? records(page, needsMain: false)
    #expect(records?.allSatisfy(\.isWholePage) ?? true)
  }

  @Test func `a box in a box belongs to the outer one`() throws {
    let records = try records(
      #"<main role="main"><div class="_a6-g"><h2>Outer</h2><div class="_a6-g"><h2>Inner</h2><table><tr><td>N</td><td>V</td>"#
        + #"</tr></table></div><div class="_a6-o">Jan 01, 2024 1:00 am</div></div><div class="_a6-g">Next</div></main>"#
    )
    #expect(records.map(\.title) == ["Outer", nil])
    #expect(records.first?.pairs.isEmpty == true)
    #expect(records.first?.nested.map(\.title) == ["Inner"])
    #expect(records.first?.nested.first?.pairs == [MetaPagePair(label: "N", value: "V")])
    #expect(records.first?.date != nil)
  }

  @Test func `a box that is never closed loses nothing after its date`() throws {
    let box = { (word: String) -> String in
      #"<div class="_a6-g"><div class="_a6-p"><div>\#(word)</div><div class="_a6-o">Jan 01, 2024 1:00 am</div>"#
    }
    let page = #"<div role="main">"# + box("one") + box("two") + "</div></div>" + box("three") + "</div></div></div>"
    #expect(try records(page).map { $0.lines.first } == ["one", "two", "three"])
  }

  @Test func `a cell, a row or an entry ends where the next begins`() throws {
    let record = try records(
      #"<main role="main"><div class="_a6-g"><table><tr><td>A<td>1<tr><td>B<td>2</table><ul class="_tqp"><li>x<li>y</ul></div>"#
        + "</main>"
    ).first
    #expect(record?.pairs.map(\.label) == ["A", "B"])
    #expect(record?.pairs.map(\.value) == ["1", "2"])
    #expect(record?.reactions == ["x", "y"])
  }

  @Test func `links and media are told apart`() throws {
    let record = try records(
      #"<main role=main><div class="_a6-g"><a href="media/posts/1.jpg"><img src="media/posts/1.jpg"></a><video src="b.mp4">"#
        + #"</video><a target="_blank" href="https://a.example/?x=1&amp;y=2">here</a><a href=""></a>"#
        + #"<img src="files/icons/like.png"><img src="https://cdn.example/x.png"></div></main>"#
    ).first
    #expect(record?.media == ["media/posts/1.jpg", "b.mp4"])
    #expect(record?.links.map(\.kind) == [.file, .external])
    #expect(record?.links.last?.href == "https://a.example/?x=1&y=2")
    #expect(record?.icon == "like")
  }

  @Test func `a page without boxes comes whole, one without words not at all`() throws {
    let whole = try records(#"<main role="main"><table><tr><td>Name</td><td>Ann</td></tr></table></main>"#)
    #expect(whole.map(\.isWholePage) == [true])
    #expect(whole.first?.pairs == [MetaPagePair(label: "Name", value: "Ann")])
    #expect(try records(#"<html><body><h1>Likes</h1><main role="main"></main></body></html>"#).isEmpty)
    #expect(try records("<p>Generated</p><p>by</p>", needsMain: false).first?.lines == ["Generated", "by"])
  }

  @Test func `boxes are found where the main region is gone`() throws {
    let records = try records(#"<html><body><div class="pam _a6-g"><h2>Ann</h2></div></body></html>"#)
    #expect(records.map(\.title) == ["Ann"])
  }

  @Test func `control characters go, unknown entities stay`() throws {
    let record = try records(
      "<main role=main><div class=_a6-g><div class=_2pin>a\u{8}b&nope;&#0;&#xD800;&amp &lt;c&gt;</div></div></main>"
    ).first
    #expect(record?.cells == ["ab&nope;\u{FFFD}&amp <c>"])
  }

  @Test(arguments: 0..<64) func `a page cut anywhere gives whole records only, and says so`(step: Int) throws {
    let box = #"<section class="_a6-g"><h2>Ann</h2><div class="_a6-p"><div>words words</div></div></section>"#
    let page = "<html><body><main role=\"main\">" + String(repeating: box, count: 20) + "</main></body></html>"
    let cut = String(decoding: Array(page.utf8).prefix(page.utf8.count * step / 64 + 1), as: UTF8.self)
    var read: [MetaPageSummary] = []
    #expect(throws: Unreadable.self) { try MetaPageSummary.of(cut) { read.append($0) } }
    #expect(read.allSatisfy { $0.title == "Ann" && $0.lines == ["words words"] })
    #expect(read.count == cut.components(of: "</section>"))
  }

  @Test func `nesting has no bottom that it could fall through`() throws {
    let deep = String(repeating: "<div>", count: 100_000) + "x" + String(repeating: "</div>", count: 100_000)
    let records = try records(#"<main role="main"><div class="_a6-g">\#(deep)</div><div class="_a6-g">y</div></main>"#)
    #expect(records.map(\.lines) == [["x"], ["y"]])
  }
}

extension String {
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
