import Model

/// Compares the jobs that a professional profile states with those of the owner's other profiles.
struct TitleComparison {
  let account: AccountCase

  /// Words of rank, from low to high.
  private static let ranks: [(rank: Int, words: Set<String>)] = [
    (
      0, ["intern", "trainee", "apprentice", "junior", "assistant", "graduate", "student", "werkstudent", "praktikant"]
    ),
    (2, ["senior", "principal", "supervisor"]),
    (3, ["lead", "head", "manager", "chief", "director", "vp", "president", "partner", "leiter", "directeur"]),
  ]

  /// Days by which two profiles may differ on the begin of one job.
  private static let tolerance = 400

  /// Told once, on the professional account.
  var hits: [Hit] {
    guard account.account.side == .professional else { return [] }
    let others = account.situation.accounts.filter { $0.account.side == .personal }.sorted {
      $0.account.id < $1.account.id
    }
    return account.profile.positions.compactMap { position in
      others.lazy.compactMap { difference(position, in: $0) }.first
    }
  }

  private func difference(_ position: Position, in other: AccountProfile) -> Hit? {
    let same = other.positions.first { candidate in
      var organisation = Context.Organisation(name: position.employer)
      organisation.aliases = account.situation.context.employers.first { $0.name == position.employer }?.aliases ?? []
      return NamedOrganisation(organisation).isNamed(in: candidate.employer)
        || NamedOrganisation(Context.Organisation(name: candidate.employer)).isNamed(in: position.employer)
    }
    guard let same else { return nil }
    if let mine = position.title.map(Self.rank), let theirs = same.title.map(Self.rank), mine - theirs >= 2 {
      return hit(position, other, "the titles of one job differ in rank", drivers: [])
    }
    if let mine = position.since?.day, let theirs = same.since?.day,
      abs(mine.daysSinceEpoch - theirs.daysSinceEpoch) > Self.tolerance
    {
      return hit(position, other, "the two profiles begin the job more than a year apart", drivers: [Rules.datesOnly])
    }
    return nil
  }

  private func hit(_ position: Position, _ other: AccountProfile, _ what: String, drivers: [RuleDriver]) -> Hit {
    Hit(
      subject: "employer:\(position.employer)",
      evidence: [.fact("\(what): here and on \(other.account.platform.title)", weight: 0.75)],
      drivers: drivers.map { Hit.Driver($0) }, link: 1,
      explanation: "Your profiles tell one job in two ways: \(what).", origin: position.origin, recordKind: "position",
      occurredAt: position.since, identity: PeopleDirectory.folded(position.employer))
  }

  /// The highest rank that a title names; 1 for none.
  private static func rank(_ title: String) -> Int {
    let words = Set(title.lowercased().split { !$0.isLetter }.map(String.init))
    if !ranks[0].words.isDisjoint(with: words) { return 0 }
    return ranks.filter { !$0.words.isDisjoint(with: words) }.map(\.rank).max() ?? 1
  }
}
