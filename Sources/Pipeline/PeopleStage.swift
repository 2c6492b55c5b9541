import Detectors
import Matching
import Model
import Storage

/// Who is who across the accounts.
struct PeopleStage {
  let context: Context
  let asOf: Timestamp
  let vault: Vault

  func result(of profiles: [AccountProfile]) throws -> MatchResult {
    let accounts = try profiles.map { profile in
      let tagged = try vault.tagged(of: profile.account)
      return AccountPeople(
        account: profile.account, ties: profile.ties, participants: participants(profile),
        uploaded: profile.contactPoints.filter { $0.use == .uploaded }, positions: profile.positions,
        gatherings: profile.threads.map(\.participants) + tagged.map(\.people),
        family: profile.fields.filter { $0.kind == .family }, threads: profile.threads,
        tagged: tagged.map { TaggedItem(text: $0.text, people: $0.people) })
    }
    let decisions = try vault.decisions().compactMap { decision in
      MatchDecision.Verdict(rawValue: decision.verdict).map {
        MatchDecision(person: decision.person, name: decision.name, profile: decision.profile, verdict: $0)
      }
    }
    return PeopleMatcher().result(
      MatchInput(accounts: accounts, context: context, decisions: decisions, asOf: asOf))
  }

  /// Everybody in a conversation, once.
  private func participants(_ profile: AccountProfile) -> [Person] {
    var seen: Set<Person> = []
    return profile.threads.flatMap(\.participants).filter { seen.insert($0).inserted }
  }
}
