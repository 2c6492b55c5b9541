package import Model

/// The clean-up as a person works it off: questions first, then steps.
package struct PlanSheet: Sendable {
  /// How an account stands.
  package struct Standing: Hashable, Sendable {
    package var account: String
    package var platform: Platform
    package var score: Double

    /// Once what is said to be done is seen to be.
    package var projected: Double

    package init(account: String, platform: Platform, score: Double, projected: Double) {
      self.account = account
      self.platform = platform
      self.score = score
      self.projected = projected
    }
  }

  package var asOf: Day
  package var mode: Mode
  package var standings: [Standing]
  package var questions: [StopQuestion]
  package var steps: [PlanStep]

  /// Every finding of the steps, and those on hold or said to be done.
  package var findings: [Finding]

  /// What the mode asks to be done beside, a sentence each.
  package var advice: [String]

  package init(
    asOf: Day, mode: Mode, standings: [Standing], questions: [StopQuestion], steps: [PlanStep], findings: [Finding],
    advice: [String]
  ) {
    self.asOf = asOf
    self.mode = mode
    self.standings = standings
    self.questions = questions
    self.steps = steps
    self.findings = findings
    self.advice = advice
  }

  /// What was left out.
  package var redaction = Redaction.none

  var byID: [String: Finding] {
    Dictionary(findings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func count(_ state: Finding.State) -> Int { findings.count { $0.state == state } }

  /// A kind of record as a person calls it.
  private static func kind(of finding: Finding) -> String? {
    switch finding.item?.kind {
    case "tie": "contact"
    case "contact-point": "address or number"
    case "profile-field": "profile"
    case "account": nil
    case let kind: kind
    }
  }

  /// Findings by record, in their order.
  static func records(_ findings: [Finding]) -> [[Finding]] {
    FindingGroup.groups(of: findings, by: \.recordKey).map(\.findings)
  }

  /// What is done to one finding and where: the title, then how to find it.
  static func place(of finding: Finding) -> String {
    let locator = finding.cure.locator
    let days = locator?.date.map { "\($0.adding(days: -1).iso) to \($0.adding(days: 1).iso)" }
    let words = locator?.firstWords.map { "“\($0)”" }
    // Where neither words nor a name say which record it is, what was found does.
    let what = words == nil && locator?.with == nil ? finding.explanation : nil
    let parts = [days, kind(of: finding), words, what, locator?.with.map { "with \($0)" }, locator?.filter]
    return parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
