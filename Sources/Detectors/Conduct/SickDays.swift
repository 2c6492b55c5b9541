import Model

/// Days on which the owner tells of being off sick and of an outing.
///
/// Being ill is nobody's finding: without the outing there is none.
enum SickDays {
  static func hits(_ digest: [ItemDigest]) -> [Hit] {
    let outings = Dictionary(grouping: digest.filter { $0.marks.contains(.outing) }) { $0.occurredAt?.day }
    var seen: Set<Day> = []
    return digest.compactMap { item in
      guard item.marks.contains(.sick), !item.marks.contains(.outing), let day = item.occurredAt?.day,
        let outing = outings[day]?.first ?? outings[day.adding(days: 1)]?.first, seen.insert(day).inserted
      else { return nil }
      let isSameDay = outing.occurredAt?.day == day
      let when = isSameDay ? "the same day" : "the day after"
      return Hit(
        subject: "day:\(day.iso)",
        evidence: [
          .fact("off sick by your own words on \(day.iso)", weight: 0.5),
          Evidence(kind: .phrase, why: "an outing \(when)", weight: 0.4),
        ], drivers: isSameDay ? [Hit.Driver(Rules.sameDay)] : [],
        explanation:
          "On \(day.iso) you wrote of being off sick, and of an outing \(when).",
        origin: outing.origin, recordKind: outing.kind.rawValue, occurredAt: outing.occurredAt, identity: day.iso)
    }
  }
}
