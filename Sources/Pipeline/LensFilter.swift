import Model

/// The findings that one reader would mind, what they would mind most first.
struct LensFilter {
  let lens: Lens
  private let professional: Set<String>

  init(lens: Lens, accounts: [Account]) {
    self.lens = lens
    professional = Set(accounts.filter { $0.side == .professional }.map(\.id))
  }

  func shown(_ findings: [Finding]) -> [Finding] {
    findings.filter(isShown).sorted { left, right in
      let (one, other) = (weight(left), weight(right))
      return one == other ? left.id < right.id : one > other
    }
  }

  /// What the filter leaves out, for the report.
  static func sentence(_ lens: Lens) -> String {
    let who = lens == .family ? "your family" : "a \(lens.rawValue)"
    let seen = lens == .recruiter ? ", and only what is public or may be" : ""
    return "Only what \(who) would mind is listed\(seen); the scores count everything."
  }

  /// A recruiter sees what is public, and what may be, since the export does not say.
  private func isShown(_ finding: Finding) -> Bool {
    guard finding.lenses.contains(lens) else { return false }
    guard lens == .recruiter else { return true }
    switch finding.audience {
    case .everyone, .unknown: return true
    case .network: return professional.contains(finding.account)
    default: return false
    }
  }

  /// Points times confidence, a fifth less for each reader who would mind more.
  private func weight(_ finding: Finding) -> Double {
    let place = finding.lenses.firstIndex(of: lens) ?? 0
    return finding.points * finding.confidence * (place == 0 ? 1 : place == 1 ? 0.8 : 0.64)
  }
}
