import Testing

@testable import Detectors

@Suite struct WordReaderTests {
  @Test(arguments: [
    ("Dön't STOP", ["dont", "stop"]), ("so sooooo good", ["so", "so", "good"]), ("f**k this", ["f**k", "this"]),
    ("#LifeAtAcme @jo", ["lifeatacme", "jo"]), ("well-being", ["well", "being"]),
    ("straße", ["strasse"]),
    ("zero\u{200B}width", ["zerowidth"]), ("", []), ("👩‍💻 é 日本", ["e", "日本"]),
    ("1,200 at 6am", ["1", "200", "at", "6am"]),
  ])
  func `folds words`(text: String, words: [String]) {
    #expect(WordReader.texts(of: text) == words)
  }

  @Test func `counts ranges in Unicode scalars`() {
    let words = WordReader.words(of: "👩‍💻 é café.")
    #expect(words.map(\.range) == [4..<5, 6..<10])
  }

  @Test func `keeps the word before a possessive`() {
    let words = WordReader.words(of: "Contoso's invoices")
    #expect(words[0].base == WordHash.of("contoso"))
    #expect(words[0].hash == WordHash.of("contosos"))
  }

  @Test func `knows sentences, questions and quotations`() {
    let reading = WordReader.read("Who did it? He said \"my boss did\" and left.")
    #expect(reading.words.map(\.sentence) == [0, 0, 0, 1, 1, 1, 1, 1, 1, 1])
    #expect(reading.questions == [true])
    #expect(reading.words.filter(\.isQuoted).count == 3)
  }

  @Test(arguments: [
    ("give 'em hell and go home", 0), ("'s ochtends zit de trein vol", 0), ("rock 'n roll till the 'morrow", 0),
    ("he said 'my boss did' and left", 3), ("she says 'it's mad here' a lot", 3), ("’tis the season to be kind", 0),
  ])
  func `a letter left out opens no quotation`(text: String, quoted: Int) {
    #expect(WordReader.words(of: text).count { $0.isQuoted } == quoted)
  }
}
