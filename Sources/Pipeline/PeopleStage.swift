import Detectors
import Matching
import Model

/// Who is who across the accounts.
struct PeopleStage {
  let context: Context
  let asOf: Timestamp

  func people(of profiles: [AccountProfile]) -> [KnownPerson] {
    let accounts = profiles.map { profile in
      AccountPeople(
        account: profile.account, ties: profile.ties, participants: participants(profile),
        uploaded: profile.contactPoints.filter { $0.use == .uploaded }, positions: profile.positions)
    }
    return PeopleMatcher().match(MatchInput(accounts: accounts, context: context, decisions: [], asOf: asOf))
  }

  /// Everybody in a conversation, once.
  private func participants(_ profile: AccountProfile) -> [Person] {
    var seen: Set<Person> = []
    return profile.threads.flatMap(\.participants).filter { seen.insert($0).inserted }
  }
}
