package import Model

/// Which of the people to show.
package struct PeopleFilter: Sendable {
  package var roles: Set<Role>
  package var tiers: Set<KnownPerson.Tier>
  package var account: String?

  /// Also people who were found on one account only.
  package var isWhole: Bool

  package init(roles: Set<Role>, tiers: Set<KnownPerson.Tier>, account: String?, isWhole: Bool) {
    self.roles = roles
    self.tiers = tiers
    self.account = account
    self.isWhole = isWhole
  }

  /// The entries that pass, with the matches that pass.
  ///
  /// Weak matches are shown only where they are asked for.
  package func entries(of review: PeopleReview) -> [(entry: PeopleReview.Entry, matches: [PeopleReview.Match])] {
    review.entries.compactMap { entry in
      let held = entry.person.roles.map(\.role) + (entry.person.isFriend ? [.friend] : [])
      guard roles.isEmpty || held.contains(where: roles.contains) else { return nil }
      let matches = entry.matches.filter(passes)
      if matches.isEmpty, !isWhole || !tiers.isEmpty || account != nil {
        // A person of whom the owner said something stays in sight.
        guard entry.person.isFriend, tiers.isEmpty, account == nil else { return nil }
      }
      return (entry, matches)
    }
  }

  private func passes(_ match: PeopleReview.Match) -> Bool {
    guard let tier = match.profile.tier else { return false }
    let isTier = tiers.isEmpty ? tier != .hidden : tiers.contains(tier)
    let isAccount =
      account.map { $0 == match.profile.account || $0.lowercased() == match.platform.rawValue } ?? true
    return isTier && isAccount
  }
}
