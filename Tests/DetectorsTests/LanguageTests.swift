import Model
import Testing

@testable import Detectors

/// Phrase lists of the six other languages.
@Suite struct LanguageTests {
  private static func text(_ text: String) -> AnalysedText {
    AnalysedText(text, situation: CorpusPersona.situation(trade: "nurse"))
  }

  private static func categories(_ words: String) -> Set<String> { Set(text(words).matches.map(\.category)) }

  @Test(arguments: [
    ("work-talk.detail", "mein Chef hat den Dienstplan schon wieder geändert und ich bin bis zehn bei der Arbeit"),
    ("conduct.venting/direct", "mon patron est un incapable et il crie sur tout le monde dans la boutique"),
    ("conduct.venting/direct", "J'en ai marre de ce boulot, j'ai plus envie de rien"),
    ("conduct.venting/direct", "mi jefe es un payaso y no sabe lo que hace en la oficina"),
    ("career.search-visible", "ik ben op zoek naar een nieuwe baan en heb dinsdag een sollicitatiegesprek"),
    ("guard.organising", "amanhã há plenário e vamos decidir a greve com os colegas do turno"),
    ("confidential.client-identified/direct", "il paziente della stanza 4 ha un tumore e la moglie non lo sa"),
    ("guard.health", "seit Montag bin ich krankgeschrieben und lerne wieder schlafen"),
    ("guard.belief", "ayer fuimos a misa y luego a ver la procesión con mi abuela"),
    ("guard.pay", "mijn loon is weer te laat en de toeslag klopt niet"),
  ])
  func `finds phrases in their language`(category: String, text: String) {
    #expect(Self.categories(text).contains(category))
  }

  @Test(arguments: [
    ("the chef said it is on the menu and the service was great", "work-talk.detail"),
    ("de trein naar Utrecht was weer te laat en het regende", "conduct.venting/direct"),
    ("no surgery today, just a film with the kids", "guard.health"),
    ("we had a die cast car and a gift for him", "guard.belief"),
  ])
  func `keeps silent in another language`(text: String, category: String) {
    let european = EuropeanLexicon.all.flatMap(LexiconEntry.entries(in:)).map(\.phrase)
    let found = Self.text(text).matches.filter { $0.category == category && european.contains($0.phrase) }
    #expect(found.isEmpty)
  }

  @Test func `lists sixty phrases and more for each language`() {
    for lexicon in EuropeanLexicon.all {
      let entries = LexiconEntry.entries(in: lexicon)
      #expect(entries.reduce(0) { $0 + $1.phrase.split(separator: "|").count } >= 60)
      #expect(entries.allSatisfy { !$0.gates.isEmpty })
    }
  }

  @Test(arguments: [
    ("mein Chef nervt", Language.german), ("até amanhã, foi um dia muito bom", .portuguese),
    ("A da Vinci print in the hall", .english), ("Foi gras burger with brie", .english),
  ])
  func `one small word of another language counts in the shortest texts only`(text: String, language: Language) {
    #expect(Language.guess(of: WordReader.words(of: text)) == language)
  }

  @Test(arguments: [
    ("Social worker, children and families", "trade.social", true), ("Estate Agent at Acme", "trade.estate", true),
    ("Barrister", "trade.front", false), ("Train driver", "trade.rail", true), ("HGV driver", "trade.rail", false),
    ("Cabin crew", "trade.air", true), ("Lab technician", "trade.lab", true),
    ("Primary school teacher", "trade.school", true),
  ])
  func `trades are known by the words of a headline`(headline: String, trade: String, isKnown: Bool) {
    let trades = CorpusPersona.situation(trade: headline).trades
    #expect(trades.contains { TextLexicons.all.categories[$0] == trade } == isKnown)
  }
}
