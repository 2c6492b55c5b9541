/// The two nested sums with diminishing returns that units are added up by (score.md, section 2).
///
/// Inside one rule and subject every further finding counts half of the one before it; over the subjects of one rule
/// every further subject counts eight tenths. Rules add up plainly. The order of the findings does not matter.
struct UnitSum {
  static let withinSubject = 0.5
  static let acrossSubjects = 0.8

  /// What each finding adds to the total, by its place among the findings given.
  private(set) var shares: [Double]

  /// U: the sum of all shares.
  private(set) var total = 0.0

  /// - Parameters:
  /// - findings: in any order.
  /// - units: points times confidence of each, in the same order.
  init(_ findings: [ScoredFinding], units: [Double]) {
    shares = Array(repeating: 0, count: findings.count)
    let byRule = Dictionary(grouping: findings.indices) { findings[$0].rule }
    for rule in byRule.keys.sorted() {
      add(byRule[rule] ?? [], of: findings, units: units)
    }
  }

  /// Adds the findings of one rule, the heaviest subject first.
  private mutating func add(_ members: [Int], of findings: [ScoredFinding], units: [Double]) {
    let subjects = Dictionary(grouping: members) { findings[$0].subject }.map { subject, members in
      Subject(name: subject, members: members.sorted { heavier($0, $1, findings, units) }, units: units)
    }
    var weight = 1.0
    for subject in subjects.sorted(by: Subject.isHeavier) {
      for (member, share) in zip(subject.members, subject.shares) {
        shares[member] = share * weight
        total += share * weight
      }
      weight *= UnitSum.acrossSubjects
    }
  }

  /// More units first; equal units by id, so that shares do not depend on the order given.
  private func heavier(_ left: Int, _ right: Int, _ findings: [ScoredFinding], _ units: [Double]) -> Bool {
    units[left] == units[right] ? findings[left].id < findings[right].id : units[left] > units[right]
  }

  /// The findings of one rule about one subject, the heaviest first.
  private struct Subject {
    let name: String
    let members: [Int]
    let shares: [Double]
    let sum: Double

    init(name: String, members: [Int], units: [Double]) {
      self.name = name
      self.members = members
      var weight = 1.0
      shares = members.map { member in
        defer { weight *= UnitSum.withinSubject }
        return units[member] * weight
      }
      sum = shares.reduce(0, +)
    }

    static func isHeavier(_ left: Subject, _ right: Subject) -> Bool {
      left.sum == right.sum ? left.name < right.name : left.sum > right.sum
    }
  }
}
