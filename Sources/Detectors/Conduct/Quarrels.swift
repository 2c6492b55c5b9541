import Model

/// Finds runs of the owner's own comments in one place that sound like a dispute.
struct Quarrels {
  let digest: [ItemDigest]
  let isProfessional: Bool

  /// Milliseconds within which replies belong together; replies that make a run; heated ones among them.
  private static let span: Int64 = 12 * 3_600_000
  private static let leastReplies = 10
  private static let leastHeated = 3
  private static let longRun = 30

  var hits: [Hit] {
    let comments = digest.filter { item in
      [.comment, .groupAnswer].contains(item.kind) && !item.isGuarded && item.occurredAt != nil
        && ![.directMessage, .onlyMe].contains(item.audience)
    }
    let byPlace = Dictionary(grouping: comments) { $0.place ?? "" }
    return byPlace.keys.filter { !$0.isEmpty }.sorted().flatMap { runs(byPlace[$0] ?? [], at: $0) }
  }

  private func runs(_ comments: [ItemDigest], at place: String) -> [Hit] {
    let ordered = comments.sorted { moment($0) < moment($1) }
    var hits: [Hit] = []
    var begin = 0
    while begin < ordered.count {
      let end = moment(ordered[begin]) + Quarrels.span
      let run = Array(ordered[begin...].prefix { moment($0) <= end })
      if let hit = hit(run, at: place) {
        hits.append(hit)
        begin += run.count
      } else {
        begin += 1
      }
    }
    return hits
  }

  private func hit(_ run: [ItemDigest], at place: String) -> Hit? {
    let heated = run.count(where: isHeated)
    guard run.count >= Quarrels.leastReplies, heated >= Quarrels.leastHeated, let last = run.last, let first = run.first
    else { return nil }
    let drivers =
      (isProfessional ? [Rules.onProfessional] : []) + (run.count >= Quarrels.longRun ? [Rules.throughTheNight] : [])
    return Hit(
      subject: "quarrel:\(first.occurredAt?.day.iso ?? "")",
      evidence: [
        .fact("\(run.count) replies of yours in one place within twelve hours", weight: 0.5),
        Evidence(kind: .phrase, why: "\(heated) of them are heated", weight: min(0.8, 0.2 + 0.1 * Double(heated))),
      ], drivers: drivers.map { Hit.Driver($0) }, act: .comment,
      explanation: "A long dispute: \(run.count) replies of yours within twelve hours.", origin: last.origin,
      recordKind: last.kind.rawValue, occurredAt: last.occurredAt,
      identity: "\(place) \(first.occurredAt?.day.iso ?? "")")
  }

  private func isHeated(_ item: ItemDigest) -> Bool {
    item.marks.contains(.heated)
      || item.rules.contains { ["conduct.insult", "conduct.venting", "conduct.professional-venting"].contains($0) }
  }

  private func moment(_ item: ItemDigest) -> Int64 { item.occurredAt?.milliseconds ?? 0 }
}
