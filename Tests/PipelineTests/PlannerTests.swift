import Model
import Reports
import Scoring
import Testing

@testable import Pipeline

@Suite struct PlannerTests {
  static func finding(
    _ id: String, points: Double, screen: String = "facebook.posts", state: Finding.State = .open, minutes: Int = 2,
    rule: String = "a.b", account: String = "facebook:1"
  ) -> Finding {
    Finding(
      id: id, rule: rule, account: account, points: points, confidence: 0.8, vector: "", occurredAt: nil, item: nil,
      people: [], subject: id, excerpt: "", evidence: [], explanation: "", audience: .unknown, lenses: [],
      cure: Cure(
        action: .hide, title: "", steps: [], url: nil, locator: nil, minutes: minutes, screen: screen), state: state)
  }

  private static let findings = [
    finding("f_1", points: 20, screen: "facebook.a"), finding("f_2", points: 4, screen: "facebook.a"),
    finding("f_3", points: 1, screen: "facebook.a"), finding("f_4", points: 9, screen: "facebook.b", minutes: 5),
    finding("f_5", points: 9, screen: "facebook.b", state: .accepted), finding("f_6", points: 0.2),
    finding("f_7", points: 9, screen: "instagram.a", account: "instagram:1"),
    finding("f_8", points: 9, screen: "instagram.a", state: .hold, account: "instagram:1"),
  ]

  @Test func `one visit to a screen clears what weighs alike there`() {
    let steps = Planner(findings: Self.findings).steps()
    #expect(Set(steps.map { $0.findings }) == [["f_1", "f_2"], ["f_3"], ["f_4"], ["f_7"]])
    #expect(steps.first?.findings == ["f_1", "f_2"])
  }

  @Test func `with a deleted record all that was found on it goes, as one thing to do`() {
    func on(_ pointer: String, _ id: String, points: Double, action: Cure.Action, screen: String) -> Finding {
      var finding = Self.finding(id, points: points, screen: screen, minutes: action == .delete ? 2 : 3)
      finding.cure.action = action
      finding.item = Finding.ItemReference(kind: "post", archive: "a1", path: "posts_1.json", pointer: pointer)
      return finding
    }
    let findings = [
      on("/1", "f_1", points: 12, action: .delete, screen: "facebook.a"),
      on("/1", "f_2", points: 9, action: .edit, screen: "facebook.a"),
      on("/1", "f_3", points: 1, action: .untag, screen: "facebook.b"),
      on("/2", "f_4", points: 9, action: .edit, screen: "facebook.a"),
    ]
    let steps = Planner(findings: findings).steps()
    let deletion = steps.first { $0.findings.contains("f_1") }
    #expect(deletion?.findings == ["f_1", "f_2", "f_3"])
    #expect(deletion?.records == 1 && deletion?.minutes == 2 && deletion?.screen == "facebook.a")
    #expect(steps.first { $0.findings == ["f_4"] }?.records == 1)
    #expect(steps.count == 2)
  }

  @Test func `the score after each step is exact, and the last one is what cannot be done`() {
    let steps = Planner(findings: Self.findings).steps()
    var gone: Set<String> = []
    for step in steps {
      gone.formUnion(step.findings)
      let rest = Self.findings.filter { $0.account == step.account && !gone.contains($0.id) }
      #expect(abs(step.scoreAfter - ScoreSheet(rest.map(ScoredFinding.init)).result.score) < 1e-9)
      #expect(step.scoreAfter <= step.scoreBefore)
    }
  }

  @Test func `evenings are half hours`() {
    let many = (0..<40).map { Self.finding("f_\($0)", points: 5, screen: "facebook.s\($0)", minutes: 10) }
    let evenings = Planner(findings: many).steps().map(\.evening)
    #expect(evenings == evenings.sorted())
    #expect(evenings.first == 1 && evenings.last == 14)
  }
}
