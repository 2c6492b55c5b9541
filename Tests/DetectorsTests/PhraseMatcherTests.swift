import Model
import Testing

@testable import Detectors

@Suite struct PhraseMatcherTests {
  private static let situation = CorpusPersona.situation(trade: "any")

  private func found(_ phrase: String, in text: String) -> [String] {
    let text = AnalysedText(text, situation: Self.situation)
    return PhraseMatcher(["# a\n0.5 | \(phrase)"]).matches(in: text).map { text.excerpt($0.range) }
  }

  @Test(arguments: [
    ("quit my {0,2} job", "I quit my rotten old job", ["quit my rotten old job"]),
    ("quit my {0,2} job", "I quit my rotten old boring job", []),
    ("(my|our) (boss|line manager)", "Our line manager met my boss.", ["Our line manager", "my boss"]),
    ("bull* up", "bullying up here", ["bullying up"]), ("(night|) shift", "a shift", ["shift"]),
    ("<n> unread", "417 unread mails", ["417 unread"]),
    ("at <employer>", "at Northwind Traders today", ["at Northwind Traders"]),
    ("my boss", "my. Boss", []), ("boss", "the boss's chair", ["boss's"]), ("a b c|a b", "a b c", ["a b c"]),
    ("f**", "what the f*** was that", ["f**"]),
  ])
  func `matches as the grammar says`(phrase: String, text: String, expected: [String]) {
    #expect(found(phrase, in: text) == expected)
  }

  @Test func `every line of every lexicon follows the grammar`() {
    let english = [
      WorkTalkLexicon.english, WorkplaceLexicon.english, CareerLexicon.english, DoubtLexicon.english,
      OccupationLexicon.english, AggregateLexicon.english, StructureLexicon.english,
    ]
    let fields = [FieldLexicon.work, FieldLexicon.tone, FieldLexicon.life, FieldLexicon.home]
    let lexicons = english + fields + EuropeanLexicon.all
    for lexicon in lexicons {
      let lines = lexicon.split(separator: "\n").filter { !$0.hasPrefix("# ") }
      #expect(LexiconEntry.entries(in: lexicon).count == lines.count)
    }
  }

  @Test func `gates hold a phrase back`() {
    let matcher = PhraseMatcher(["# a\n0.5 affirmed told unquoted | sacked"])
    let count = { (text: String) in matcher.matches(in: AnalysedText(text, situation: Self.situation)).count }
    #expect(count("I got sacked") == 1)
    #expect(count("I was never sacked") == 0)
    #expect(count("was he sacked?") == 0)
    #expect(count("the song goes \"sacked again\"") == 0)
  }
}
