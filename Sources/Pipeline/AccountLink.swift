import Detectors
import Model

/// How plainly an account is tied to its owner's employer (score.md, metric L).
enum AccountLink {
  /// 1 where the profile names an employer, .8 where colleagues make it inferable, .5 otherwise.
  static func factor(of profile: AccountProfile, situation: Situation) -> Double {
    if profile.account.side == .professional || !profile.positions.isEmpty || namesEmployer(profile, situation) {
      return 1
    }
    return hasColleague(profile, situation) ? 0.8 : 0.5
  }

  private static func namesEmployer(_ profile: AccountProfile, _ situation: Situation) -> Bool {
    let shown = profile.fields.filter { [.bio, .headline, .website].contains($0.kind) }.map { $0.value.lowercased() }
    let names = situation.context.employers.filter { $0.until == nil }.flatMap { [$0.name] + $0.aliases + $0.domains }
    return names.contains { name in name.count >= 4 && shown.contains { $0.contains(name.lowercased()) } }
  }

  private static func hasColleague(_ profile: AccountProfile, _ situation: Situation) -> Bool {
    situation.people.people.contains { person in
      person.profiles.contains { $0.account == profile.account.id && $0.probability >= 0.8 }
        && person.roles(at: nil).contains { $0.role == .colleague || $0.role.isAuthority }
    }
  }
}
