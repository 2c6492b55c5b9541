import Model

/// What a professional account shows of a search for work beside its owner's words.
struct SearchSignals {
  let account: AccountCase

  /// Days before the day of judgement that count as now.
  private static let recent = 180

  /// New ties in a month that make a burst, and by how much they exceed the months before.
  private static let burst = 20
  private static let excess = 4

  /// Nothing for somebody who has no job to hide it from.
  var hits: [Hit] {
    guard account.account.side == .professional, isEmployed else { return [] }
    return [flag, trait, applications, recruiters, connections, recommendations].compactMap(\.self)
  }

  private var isEmployed: Bool {
    let day = account.situation.asOf.day
    return account.situation.context.employers.contains { $0.until.map { $0 >= day } ?? true }
  }

  /// What recruiters are told.
  private var flag: Hit? {
    let field = account.profile.fields.first { field in
      field.kind == .jobSeeking && field.until == nil && SettingValue(field.value).isOn
        && (field.label ?? "").lowercased().contains("open")
    }
    return field.map {
      hit(
        "open-to-recruiters", "the account tells recruiters that you are open to offers", 0.9, $0.origin,
        "profile-field", $0.since)
    }
  }

  /// What advertisers are told: a trait of the member, in the platform's own English words.
  private var trait: Hit? {
    let field = account.profile.fields.first { field in
      let names = field.kind == .inference ? [field.label ?? "", field.value] : [field.value]
      guard field.kind == .inference || field.kind == .interest && field.label == "Member Traits" else { return false }
      return names.contains { $0.lowercased().hasPrefix("job seeker") } && !SettingValue(field.value).isOff
    }
    return field.map {
      hit("trait", "the platform counts you among those who look for work", 0.4, $0.origin, "profile-field", $0.since)
    }
  }

  private var applications: Hit? {
    let sent = account.digest.filter { $0.kind == .application && isRecent($0.occurredAt) }
    guard let last = sent.last else { return nil }
    return hit(
      "applications", "applications sent on the platform within half a year: \(sent.count)", 0.75, last.origin,
      "application", last.occurredAt)
  }

  private var recruiters: Hit? {
    let thread = account.profile.threads.first { thread in
      thread.participants.contains { person in
        account.situation.people.person(person, in: account.account.id).map { known in
          !known.isKept && known.roles.contains { $0.role == .recruiter }
        } ?? false
      }
    }
    return thread.map { hit("recruiters", "a conversation with a recruiter", 0.5, $0.origin, "thread", nil) }
  }

  /// Far more new connections in a month than in the year before.
  private var connections: Hit? {
    burst(of: .connection, "connections", "a burst of new connections", Self.burst, 0.45)
  }

  private var recommendations: Hit? {
    burst(of: .recommendationReceived, "recommendations", "a burst of new recommendations", 2, 0.5)
  }

  private func burst(of kind: TieKind, _ name: String, _ what: String, _ least: Int, _ weight: Double) -> Hit? {
    let day = account.situation.asOf.day
    let made = account.profile.ties.filter { $0.kind == kind }
    let ages = made.compactMap { $0.since.map { day.daysSinceEpoch - $0.day.daysSinceEpoch } }.filter { $0 >= 0 }
    let lately = ages.count { $0 <= 30 }
    let before = ages.count { (31...395).contains($0) }
    guard lately >= least, lately * 12 >= Self.excess * before else { return nil }
    let newest = made.max { ($0.since ?? .distantPast) < ($1.since ?? .distantPast) }
    return newest.map { hit(name, "\(what): \(lately) within a month", weight, $0.origin, "tie", $0.since) }
  }

  private func isRecent(_ moment: Timestamp?) -> Bool {
    guard let moment else { return false }
    return (0...Self.recent).contains(account.situation.asOf.day.daysSinceEpoch - moment.day.daysSinceEpoch)
  }

  private func hit(
    _ name: String, _ why: String, _ weight: Double, _ origin: Origin, _ kind: String, _ moment: Timestamp?
  ) -> Hit {
    Hit(
      subject: "search:\(name)", evidence: [.fact(why, weight: weight)], link: 1,
      explanation: "Your account shows signs of a search for work: \(why).", origin: origin, recordKind: kind,
      occurredAt: moment, identity: name)
  }
}

extension Timestamp {
  fileprivate static let distantPast = Timestamp(milliseconds: .min)
}
