/// What the owner's own verdicts teach about a rule: the mean of a Beta posterior (score.md, section 4).
///
/// The shipped confidence counts like a hundred labelled examples, every verdict of the owner like five: a rule shipped
/// at .80 that the owner calls wrong in nine of ten cases is trusted .57 from then on.
package struct RuleTrust: Sendable {
  static let shippedWeight = 100.0
  static let verdictWeight = 5.0

  private let counts: [String: (right: Int, wrong: Int)]

  /// - Parameters:
  /// - right: rules of the findings that the owner called right, one entry a finding.
  /// - wrong: rules of those that they called wrong.
  package init(right: [String], wrong: [String]) {
    var counts: [String: (right: Int, wrong: Int)] = [:]
    for rule in right { counts[rule, default: (0, 0)].right += 1 }
    for rule in wrong { counts[rule, default: (0, 0)].wrong += 1 }
    self.counts = counts
  }

  /// The confidence of a rule's finding, 0 to 1; the shipped one where the owner said nothing of the rule.
  package func confidence(of rule: String, shipped: Double) -> Double {
    guard let count = counts[rule] else { return shipped }
    let right = RuleTrust.shippedWeight * shipped.asShare + RuleTrust.verdictWeight * Double(count.right)
    return right / (RuleTrust.shippedWeight + RuleTrust.verdictWeight * Double(count.right + count.wrong))
  }
}
