package import Model

/// All that a rule on accounts may see: one account's profile and ties, and a digest of its items.
package struct AccountCase: Sendable {
  package let profile: AccountProfile
  package let situation: Situation

  /// One line for each item that an aggregate rule may need, oldest first.
  package let digest: [ItemDigest]

  package init(profile: AccountProfile, situation: Situation, digest: [ItemDigest]) {
    self.profile = profile
    self.situation = situation
    self.digest = digest
  }

  package var account: Account { profile.account }
}
