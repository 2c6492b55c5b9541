/// Somebody who matters for the audit: one person, with every profile of theirs that was found.
package struct KnownPerson: Hashable, Sendable {
  /// One profile of the person, seen from one of the owner's accounts.
  package struct Profile: Hashable, Sendable {
    package var account: String
    package var name: String?
    package var handle: String?

    /// How probable it is that the profile is this person's, 0 to 1.
    package var probability: Double

    /// Why, in plain words.
    package var because: [String]

    /// How sure this match is; nil for the profile that the person is known by.
    package var tier: Tier?

    package init(account: String, name: String?, handle: String?, probability: Double, because: [String]) {
      self.account = account
      self.name = name
      self.handle = handle
      self.probability = probability
      self.because = because
    }
  }

  /// How sure the match is, as people.md words it.
  package enum Tier: String, CaseIterable, Codable, Sendable {
    case confirmed
    case certain
    case likely
    case possible
    case hidden
  }

  /// `p1`, `p2` … within one report.
  package var id: String

  package var name: String
  package var roles: [RoleSpan]
  package var profiles: [Profile]

  /// The least sure of its cross-account matches, 0 to 1; 1 where there is nothing to match.
  package var probability: Double

  package var tier: Tier
  package var because: [String]

  /// The owner calls this person a friend: never flagged for the tie itself.
  package var isFriend: Bool

  /// Other ways to write the name: short forms and spellings with the surname.
  package var spellings: [String] = []

  /// What the owner's decisions call the person: the same in every export.
  package var key = ""

  package init(
    id: String, name: String, roles: [RoleSpan], profiles: [Profile], probability: Double, tier: Tier,
    because: [String], isFriend: Bool
  ) {
    self.id = id
    self.name = name
    self.roles = roles
    self.profiles = profiles
    self.probability = probability
    self.tier = tier
    self.because = because
    self.isFriend = isFriend
  }

  /// The roles that held at a moment; of a former colleague's, the former one once the shared time is over.
  package func roles(at moment: Timestamp?) -> [RoleSpan] { roles.filter { $0.held(at: moment) } }
}
