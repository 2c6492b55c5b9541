import Scoring
import Testing

@Suite struct RuleTrustTests {
  @Test func `nine wrong of ten bring a rule from .80 to .57`() {
    let trust = RuleTrust(right: ["a.b"], wrong: Array(repeating: "a.b", count: 9))
    #expect(abs(trust.confidence(of: "a.b", shipped: 0.8) - 0.57) < 0.005)
    #expect(trust.confidence(of: "a.c", shipped: 0.8) == 0.8)
  }

  @Test(arguments: 0...20) func `right never lowers and wrong never raises`(count: Int) {
    let right = RuleTrust(right: Array(repeating: "a.b", count: count), wrong: [])
    let wrong = RuleTrust(right: [], wrong: Array(repeating: "a.b", count: count))
    #expect(right.confidence(of: "a.b", shipped: 0.6) >= 0.6)
    #expect(wrong.confidence(of: "a.b", shipped: 0.6) <= 0.6)
    #expect((0...1).contains(wrong.confidence(of: "a.b", shipped: 0.6)))
  }
}
