import Model

/// Checks the positions of a professional profile against each other and against the owner's declaration.
struct ProfileState {
  let account: AccountCase

  /// Days of a gap that people ask about, and by which declared dates may differ.
  private static let gap = 365
  private static let tolerance = 200

  var hits: [Hit] {
    [backwards, ended, formerHeadline, formerVerification, otherDates, isAskedForGaps ? gapHit : nil].compactMap(\.self)
  }

  private var positions: [Position] { account.profile.positions }
  private var day: Day { account.situation.asOf.day }

  /// Gaps are nobody's business until somebody reads the profile for a job.
  private var isAskedForGaps: Bool { account.situation.mode.isCareerMove }

  private var backwards: Hit? {
    positions.first { position in
      guard let since = position.since, let until = position.until else { return false }
      return until < since
    }.map { hit("dates", "a position ends before it begins", 0.9, $0) }
  }

  /// The owner declares a job of today, and the profile's last one ended long ago.
  private var ended: Hit? {
    let isEmployed = account.situation.context.employers.contains { employer in
      employer.inferredFrom == nil && (employer.until.map { $0 >= day } ?? true)
    }
    guard isEmployed, let last = positions.max(by: { end($0) < end($1) }), let until = last.until?.day,
      day.daysSinceEpoch - until.daysSinceEpoch > Self.tolerance
    else { return nil }
    return hit(
      "ended", "the profile's last position ended \(until.iso), and your context names a job of today", 0.8, last)
  }

  /// The headline still names a former employer, and no current one.
  private var formerHeadline: Hit? {
    let context = account.situation.context
    let former = context.employers.filter { $0.until.map { $0 < day } ?? false }
    let current = context.employers.filter { $0.until.map { $0 >= day } ?? true }
    let headline = account.profile.fields.first { $0.kind == .headline && $0.until == nil }
    guard let headline, former.contains(where: { NamedOrganisation($0).isNamed(in: headline.value) }),
      !current.contains(where: { NamedOrganisation($0).isNamed(in: headline.value) }),
      !PeopleDirectory.folded(headline.value).split(separator: " ").contains(where: {
        ["ex", "former", "formerly", "ex-"].contains($0)
      })
    else { return nil }
    var found = hit("headline", "the headline names a former employer", 0.8, nil)
    found.origin = headline.origin
    found.recordKind = "profile-field"
    return found
  }

  /// The profile still says that a former employer has confirmed it.
  private var formerVerification: Hit? {
    let employers = account.situation.context.employers
    let former = employers.filter { $0.until.map { $0 < day } ?? false }
    let verified = account.profile.fields.first { field in
      field.kind == .verification && field.until.map { $0.day >= day } ?? true
        && former.contains { NamedOrganisation($0).isNamed(in: field.value) }
    }
    guard let verified,
      !employers.contains(where: { employer in
        employer.until.map { $0 >= day } ?? true && NamedOrganisation(employer).isNamed(in: verified.value)
      })
    else { return nil }
    var found = hit("verification", "a verification by a former employer is still on the profile", 0.8, nil)
    found.origin = verified.origin
    found.recordKind = "profile-field"
    found.occurredAt = verified.since
    return found
  }

  /// A position begins far from the date that the owner declares.
  private var otherDates: Hit? {
    let declared = account.situation.context.employers.filter { $0.inferredFrom == nil }
    return positions.lazy.compactMap { position -> Hit? in
      guard let employer = declared.first(where: { NamedOrganisation($0).isNamed(in: position.employer) }),
        let stated = position.since?.day, let known = employer.since,
        !positions.contains(where: { other in
          // A promotion begins a second position at the same employer.
          other != position && NamedOrganisation(employer).isNamed(in: other.employer)
        }), abs(stated.daysSinceEpoch - known.daysSinceEpoch) > Self.tolerance
      else { return nil }
      return self.hit("begin", "the profile begins a job more than half a year from your context", 0.7, position)
    }.first
  }

  private var gapHit: Hit? {
    let ordered = positions.filter { $0.since != nil }.sorted { ($0.since?.day ?? day) < ($1.since?.day ?? day) }
    var latest: Day?
    for position in ordered {
      if let latest, let since = position.since?.day, since.daysSinceEpoch - latest.daysSinceEpoch > Self.gap {
        var found = hit("gap", "more than a year lies between two positions", 0.7, position)
        found.drivers = [Hit.Driver(Rules.gapOnly)]
        return found
      }
      latest = max(latest ?? end(position), end(position))
    }
    return nil
  }

  private func end(_ position: Position) -> Day { position.until?.day ?? day }

  private func hit(_ name: String, _ why: String, _ weight: Double, _ position: Position?) -> Hit {
    Hit(
      subject: "profile:\(name)", evidence: [.fact(why, weight: weight)], link: 1,
      explanation: "Something in the profile wants a look: \(why).", origin: position?.origin, recordKind: "position",
      occurredAt: position?.since, identity: name)
  }
}
