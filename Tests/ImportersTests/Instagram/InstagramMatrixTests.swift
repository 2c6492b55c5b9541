import Importers
import Model
import Testing

/// Era × language × format × file: every cell gives what the plain English archive gives.
@Suite struct InstagramMatrixTests {
  private static let expected = Result { InstagramFacts.lines(try InstagramReading(InstagramTwin.ann.json()).records) }

  @Test(arguments: InstagramTwin.Era.allCases, InstagramTwin.languages)
  func `JSON of every era and language says the same`(era: InstagramTwin.Era, language: InstagramTwin.Language) throws {
    let reading = try InstagramReading(InstagramTwin.ann.moved(to: era).translated(to: language).json())
    #expect(try InstagramFacts.lines(reading.records) == Self.expected.get())
    #expect(reading.outcome.census.unknown.isEmpty)
    #expect(reading.outcome.notices.isEmpty)
  }

  @Test(arguments: InstagramTwin.Era.allCases, InstagramTwin.languages)
  func `pages of every era and language say the same`(era: InstagramTwin.Era, language: InstagramTwin.Language) throws {
    let twin = InstagramTwin.ann.moved(to: era).translated(to: language)
    for markup in InstagramTwin.Markup.allCases {
      let reading = try InstagramReading(twin.pages(markup, in: language))
      #expect(try InstagramFacts.lines(reading.records) == Self.expected.get())
      #expect(reading.outcome.census.unknown.isEmpty)
      #expect(reading.outcome.notices.isEmpty)
    }
  }

  @Test func `a language that nobody knows loses labels, says so, and guesses nothing about privacy`() throws {
    var strange = InstagramTwin.languages[0]
    for label in ["Private Account", "Username", "Name", "Bio", "Comment", "Media Owner", "Time", "Owner"] {
      strange.labels[label] = "Ξ " + label.reversed()
    }
    strange.labels["Switched to public"] = "Ξ"
    let reading = try InstagramReading(InstagramTwin.ann.translated(to: strange).json())
    #expect(reading.outcome.owner.isPrivate == nil)
    #expect(Set(reading.items(.post).map(\.audience)) == [.unknown, .onlyMe])
    #expect(Set(reading.outcome.notices.map(\.reason)) == ["a label is not understood"])
    // By their order and shape these are understood all the same.
    #expect(reading.items(.comment).map(\.text) == ["Nice! @bob & \"co\"", "no owner left"])
    #expect(reading.items(.comment).first?.target?.handle == "bob.sample")
    #expect(reading.items(.reaction).compactMap(\.target?.handle) == ["bob.sample", "cat_sample"])
    #expect(reading.ties(.requestSent).map(\.other.handle) == ["hal.sample"])
  }
}
