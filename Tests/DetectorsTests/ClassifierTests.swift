import Foundation
import Model
import Testing

@testable import Detectors

@Suite struct ClassifierTests {
  /// One line of fixtures/quality/parity.jsonl: a text and what the trainer found.
  struct Sample: Decodable {
    let text: String
    let surface: String
    let side: String
    let trade: String
    let odds: [String: Double]
  }

  private static func samples() throws -> [Sample] {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let text = try String(contentsOf: root.appendingPathComponent("fixtures/quality/parity.jsonl"), encoding: .utf8)
    return try text.split(separator: "\n").map { try JSONDecoder().decode(Sample.self, from: Data($0.utf8)) }
  }

  @Test func `weighs texts as the trainer does`() throws {
    let samples = try Self.samples()
    #expect(samples.count >= 150)
    for sample in samples {
      let item = CorpusPersona.itemCase(sample.text, surface: sample.surface, side: sample.side, trade: sample.trade)
      for (label, odds) in sample.odds {
        let place = try #require(Classifier.shipped.place(of: label))
        #expect(abs(Double(item.scores.values[place]) - odds) < 0.02, "\(label): \(sample.text)")
      }
    }
  }

  @Test func `ships the weights that were trained`() {
    let bytes = WeightReader.decoded(ClassifierTable.weights)
    #expect(bytes.reduce(WordHash.start) { WordHash.adding($1, to: $0) } == ClassifierTable.fingerprint)
    #expect(Classifier.shipped.labels.count <= 64)
    #expect(Classifier.shipped.labels.contains { $0.id == "work-talk.detail" })
  }

  @Test func `a long text is as loud as its loudest part`() {
    let quiet = String(repeating: "We walked along the river and the dog swam. ", count: 12)
    let loud = "my boss is a useless clown and I hate this job"
    let alone = CorpusPersona.itemCase(loud).likelihood("conduct.venting")
    #expect(CorpusPersona.itemCase(quiet + loud).likelihood("conduct.venting") > alone / 2)
  }

  @Test func `names of the owner's context count as their kind`() {
    let one = CorpusPersona.itemCase("Northwind Traders is finished, good riddance").scores.values
    let other = CorpusPersona.itemCase("Northwind is finished, good riddance").scores.values
    #expect(one == other)
  }

  @Test(arguments: [0, 1, 2, 3])
  func `of endless words the beginning is judged, whole characters of it`(shift: Int) {
    let words = String(repeating: "a", count: shift) + String(repeating: "my boss 🦉 ", count: 40_000)
    let text = CorpusPersona.itemCase(words).text
    #expect((Item.judgedBytes - 3...Item.judgedBytes).contains(text.original.utf8.count))
    #expect(words.hasPrefix(text.original))
    #expect(text.words.last.map { $0.range.upperBound <= text.original.unicodeScalars.count } == true)
  }

  @Test func `a part of a long text is read as it would be alone`() throws {
    let sentence = "my boss at Northwind is a clown and I am done with this job. "
    let read = { Classifier.features(of: CorpusPersona.itemCase(String(repeating: sentence, count: $0))) }
    let alone = try #require(read(3).first)
    let parts = read(9)
    #expect(parts.map(\.size) == [alone.size, alone.size, alone.size])
    #expect(parts.allSatisfy { $0.keys == alone.keys })
  }

  @Test func `cut weights are left out and never trap`() {
    let whole = ClassifierTable.weights
    let keys = WeightReader(whole).map(\.key)
    for step in 0..<16 {
      let cut = String(whole.prefix(whole.utf8.count * step / 16))
      #expect(keys.starts(with: WeightReader(cut).map(\.key)))
    }
  }
}
