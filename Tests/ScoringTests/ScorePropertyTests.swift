import Scoring
import Testing

@Suite struct ScorePropertyTests {
  @Test(arguments: UInt64(1)...60)
  func `adding a finding never lowers the score`(seed: UInt64) {
    let findings = RandomFindings.findings(seed: seed)
    for count in 1..<max(2, findings.count) {
      let before = ScoreSheet(Array(findings.prefix(count))).result
      let after = ScoreSheet(Array(findings.prefix(count + 1))).result
      #expect(after.score >= before.score - 1e-9)
      #expect(after.confirmed >= before.confirmed - 1e-9)
      #expect(after.possible >= before.possible - 1e-9)
      #expect(after.band >= before.band)
    }
  }

  @Test(arguments: UInt64(1)...60)
  func `worsening a finding never lowers the score`(seed: UInt64) {
    var findings = RandomFindings.findings(seed: seed)
    let before = ScoreSheet(findings).result.score
    findings[findings.count / 2].points += 3
    #expect(ScoreSheet(findings).result.score >= before - 1e-9)
  }

  @Test(arguments: UInt64(1)...60)
  func `the order of findings does not matter, to the last bit`(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let findings = RandomFindings.findings(seed: seed)
    #expect(ScoreSheet(findings.shuffled(using: &numbers)).result.shares == ScoreSheet(findings).result.shares)
    #expect(ScoreSheet(findings.shuffled(using: &numbers)).result.score == ScoreSheet(findings).result.score)
  }

  @Test(arguments: UInt64(1)...60)
  func `the three numbers stand in order between 0 and 100`(seed: UInt64) {
    let result = ScoreSheet(RandomFindings.findings(seed: seed)).result
    #expect(0 <= result.confirmed)
    #expect(result.confirmed <= result.score + 1e-9)
    #expect(result.score <= result.possible + 1e-9)
    #expect(result.possible <= 100)
    #expect(result.projected <= result.score + 1e-9)
  }

  @Test(arguments: UInt64(1)...60)
  func `two accounts together have no more units than apart`(seed: UInt64) {
    let left = RandomFindings.findings(seed: seed, prefix: "l")
    let right = RandomFindings.findings(seed: seed &+ 1000, prefix: "r")
    let together = ScoreSheet(left + right).result.units
    #expect(together <= ScoreSheet(left).result.units + ScoreSheet(right).result.units + 1e-9)
  }

  @Test(arguments: UInt64(1)...60)
  func `shares and families add up to the units`(seed: UInt64) {
    let result = ScoreSheet(RandomFindings.findings(seed: seed)).result
    #expect(abs(result.shares.values.reduce(0, +) - result.units) < 1e-9)
    #expect(abs(result.families.reduce(0) { $0 + $1.units } - result.units) < 1e-9)
  }
}
