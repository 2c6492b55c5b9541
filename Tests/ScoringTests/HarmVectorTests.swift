import Model
import Scoring
import Testing

@Suite struct HarmVectorTests {
  private var vector: HarmVector {
    HarmVector(
      rule: "confidential.client-identified", base: 30, visibility: .friends, act: .author, link: 1, time: 0.9,
      confidence: 0.86)
  }

  @Test func `prints as the contract shows it`() {
    #expect(vector.description == "H:confidential.client-identified/V:friends/A:author/L:1.0/T:0.9/K:0.86")
  }

  @Test func `points are the product of the metrics without confidence`() {
    #expect(abs(vector.points - 30 * 0.75 * 0.9) < 1e-9)
    #expect(vector.level == .critical)
  }

  @Test func `a guard takes all points and is named`() {
    var guarded = vector
    guarded.guardID = "guard.organising"
    #expect(guarded.points == 0)
    #expect(guarded.description.hasSuffix("/P:guard.organising"))
  }

  @Test func `drivers raise the base to 30 at most`() {
    var driven = vector
    driven.drivers = [2, 1.5]
    #expect(driven.points == vector.points)
  }

  @Test(arguments: [(Decay.conduct, 1096, 0.55), (.confidentiality, 2922, 0.8), (.location, 2, 0.5), (.live, 9999, 1)])
  func `a half-life halves what can fade`(decay: Decay, days: Int, factor: Double) {
    #expect(abs(TimeFactor.factor(decay: decay, ageInDays: days, mode: .hygiene) - factor) < 0.001)
  }

  @Test func `a job hunt keeps four tenths of conduct`() {
    #expect(TimeFactor.factor(decay: .conduct, ageInDays: 100_000, mode: .jobQuiet) > 0.3999)
    #expect(TimeFactor.factor(decay: .conduct, ageInDays: 100_000, mode: .hygiene) < 0.1001)
  }

  @Test(arguments: Decay.allKinds) func `an unknown age and the future count as today`(decay: Decay) {
    #expect(TimeFactor.factor(decay: decay, ageInDays: nil, mode: .hygiene) == 1)
    #expect(TimeFactor.factor(decay: decay, ageInDays: -5, mode: .hygiene) == 1)
  }
}

extension Decay {
  fileprivate static let allKinds: [Decay] = [.conduct, .confidentiality, .live, .location]
}
