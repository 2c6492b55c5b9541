import Detectors
import Matching
package import Model
import Storage

/// The people whom the vault knows, for looking through and deciding.
package struct PeopleReview {
  /// One person of the list.
  package struct Entry: Sendable {
    /// From 1, in the order of the whole list.
    package let number: Int
    package let person: KnownPerson

    /// Matches on personal accounts, `a` first.
    package let matches: [Match]
  }

  package struct Match: Sendable {
    package let letter: String
    package let profile: KnownPerson.Profile
    package let platform: Platform

    /// What decisions call the profile.
    let key: String
  }

  package let entries: [Entry]

  /// How many of each account's people are probably from the owner's work.
  package let expected: [(account: String, low: Int, high: Int)]

  let shown: [MatchResult.Shown]
  let vault: Vault

  /// Reads the vault at a path and matches anew.
  package init(vault path: String, contextPath: String?, asOf: Day) throws {
    vault = try Vault.existing(at: path)
    let declared = try Declaration.inForce(contextPath, vault: vault).context
    let stored = try StoredAccounts(of: vault.accounts(), in: vault, sides: declared)
    let context = ContextInference(declared, profiles: stored.profiles).context
    let result = try PeopleStage(context: context, asOf: Timestamp(day: asOf), vault: vault).result(of: stored.profiles)
    let platforms = Dictionary(stored.accounts.map { ($0.id, $0.platform) }, uniquingKeysWith: { first, _ in first })
    entries = result.queue.enumerated().map { index, person in
      Entry(number: index + 1, person: person, matches: PeopleReview.matches(of: person, platforms))
    }
    expected = result.expected.map { ($0.account, $0.low, $0.high) }
    shown = result.shown
  }

  private static func matches(of person: KnownPerson, _ platforms: [String: Platform]) -> [Match] {
    person.profiles.filter { $0.tier != nil }.enumerated().compactMap { index, profile in
      guard let platform = platforms[profile.account] else { return nil }
      return Match(
        letter: letter(index), profile: profile, platform: platform,
        key: MatchDecision.key(name: profile.name, handle: profile.handle, on: platform))
    }
  }

  /// `a` to `z`, then `a1` and on.
  private static func letter(_ index: Int) -> String {
    let letter = String(Character(Unicode.Scalar(UInt8(97 + index % 26))))
    return index < 26 ? letter : "\(letter)\(index / 26)"
  }
}

/// There is nothing to look through yet.
struct NoVault: Problem {
  let path: String

  var exitCode: Int32 { 3 }

  var description: String {
    "there is no vault at '\(path)'.\nRun partywall audit with your archives first, or pass the vault's path with --vault."
  }
}
