import Model

/// A line that a clause asks for in the profile of an account that names the employer.
enum MissingLine {
  /// One hit for each clause whose line is missing.
  static func hits(_ rule: String, on account: AccountCase) -> [Hit] {
    let shown = account.profile.fields.filter { [.bio, .headline].contains($0.kind) && $0.until == nil }
    let namesEmployer = !account.profile.positions.isEmpty || shown.contains { account.namesEmployer($0.value) }
    guard namesEmployer else { return [] }
    let texts = shown.map { PeopleDirectory.folded($0.value) }
    return account.situation.clauses.requiring(of: rule, side: account.account.side).compactMap { clause in
      let hasLine = clause.requires.contains { line in texts.contains { $0.contains(PeopleDirectory.folded(line)) } }
      return hasLine ? nil : hit(clause, origin: shown.first?.origin ?? account.profile.positions.first?.origin)
    }
  }

  private static func hit(_ clause: Context.Clause, origin: Origin?) -> Hit {
    Hit(
      subject: "clause:\(clause.id)",
      evidence: [
        Evidence(kind: .clause, why: "clause \(clause.id): \(clause.title)", weight: 0.8),
        .fact("the profile names your employer and holds no such line", weight: 0.8),
      ], base: clause.base, link: 1, explanation: "Your policy asks for a line in the profile that is not there.",
      origin: origin, recordKind: "profile-field", identity: clause.id)
  }
}
