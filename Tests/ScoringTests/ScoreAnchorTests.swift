import Model
import Scoring
import Testing

@Suite struct ScoreAnchorTests {
  @Test(arguments: [(1.0, 5.6), (4.0, 20.6), (12.0, 50.0), (30.0, 82.3)])
  func `one certain finding alone scores what the table says`(points: Double, score: Double) {
    let result = ScoreSheet([RandomFindings.finding("f", points: points)]).result
    #expect(abs(result.score - score) < 0.06)
  }

  @Test func `any number of one-point findings of one rule stays below 43_9`() {
    let findings = (0..<1000).map { RandomFindings.finding("f\($0)", points: 1, subject: "s\($0 / 10)") }
    #expect(ScoreSheet(findings).result.score < 43.9)
  }

  @Test func `sixty colleagues befriended are moderate`() {
    let findings = (0..<60).map { RandomFindings.finding("f\($0)", points: 1.6, subject: "s\($0)") }
    let result = ScoreSheet(findings).result
    #expect(result.score.rounded() == 37)
    #expect(result.band == .moderate)
  }

  @Test func `a confirmed critical finding lifts the band to severe, a weak one does not`() {
    let sure = ScoreSheet([RandomFindings.finding("f", points: 22.5, confidence: 0.9)]).result
    #expect(sure.score.rounded() == 69)
    #expect(sure.band == .severe)
    let weak = ScoreSheet([RandomFindings.finding("f", points: 22.5, confidence: 0.35)]).result
    #expect(weak.score.rounded() == 37)
    #expect(weak.band == .moderate)
    #expect(weak.confirmed == 0)
  }

  @Test(arguments: [Finding.State.wrong, .accepted, .fixed])
  func `what is wrong, accepted or fixed is out of every number`(state: Finding.State) {
    let result = ScoreSheet([RandomFindings.finding("f", points: 20, state: state)]).result
    #expect(result.possible == 0)
    #expect(result.band == .clear)
    #expect(result.shares.isEmpty)
  }

  @Test func `a claimed fix leaves the projected score only`() {
    let result = ScoreSheet([RandomFindings.finding("f", points: 12, state: .claimed)]).result
    #expect(result.score > 49)
    #expect(result.projected == 0)
  }

  @Test func `a score without findings is what is left, exactly`() {
    let sheet = ScoreSheet([
      RandomFindings.finding("a", points: 12), RandomFindings.finding("b", points: 4, rule: "c.d"),
    ])
    #expect(
      sheet.score(without: ["a"]) == ScoreSheet([RandomFindings.finding("b", points: 4, rule: "c.d")]).result.score)
  }

  @Test func `numbers that are none count as nothing`() {
    let result = ScoreSheet([RandomFindings.finding("f", points: .nan), RandomFindings.finding("g", points: -4)]).result
    #expect(result.score == 0)
  }
}
