import Model

extension Rules {
  /// Personal activity that clusters in the hours that the owner declares as working hours.
  static let workingHours = Rule(
    id: "engagement.working-hours", title: "is busy in your working hours",
    why: "Some employers argue from such clusters; breaks and quiet days explain most of them.", base: 0,
    sides: [.personal], decay: .conduct, lenses: [.boss], cure: .nothing, isOptIn: true,
    judge: .account { account in [workingHoursHit(account)].compactMap(\.self) })

  /// Acts in one day's working hours that make the day a busy one, and busy days that make a cluster.
  private static let busyActs = 8
  private static let busyDays = 3

  private static func workingHoursHit(_ account: AccountCase) -> Hit? {
    guard let hours = account.situation.context.workingHours else { return nil }
    let kinds: Set<ItemKind> = [.post, .share, .story, .reel, .comment, .reaction]
    let within = account.digest.filter { item in
      guard kinds.contains(item.kind), let moment = item.occurredAt, moment.precision != .day else { return false }
      return hours.contains(moment)
    }
    let days = Dictionary(grouping: within) { $0.occurredAt.map(hours.day) }.filter { $0.value.count >= busyActs }
    guard days.count >= busyDays, let last = within.last else { return nil }
    return Hit(
      subject: "working-hours",
      evidence: [.fact("\(days.count) days with \(busyActs) acts or more in those hours", weight: 0.7)],
      act: .author,
      explanation: "On \(days.count) days this account was busy in the hours that you gave as working hours.",
      origin: last.origin, recordKind: "account", occurredAt: last.occurredAt, identity: "working-hours")
  }
}

extension Context.WorkingHours {
  /// The civil day of a moment on the owner's clock.
  func day(_ moment: Timestamp) -> Day { local(moment).day }

  /// Whether a moment lies in them.
  func contains(_ moment: Timestamp) -> Bool {
    let local = local(moment)
    return weekdays.contains(local.day.weekday) && minutes.contains(local.secondOfDay / 60)
  }

  private func local(_ moment: Timestamp) -> Timestamp {
    Timestamp(milliseconds: moment.milliseconds + Int64(offset) * 60_000, precision: moment.precision)
  }
}
