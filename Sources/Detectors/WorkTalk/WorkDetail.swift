import Model

extension Rules {
  /// Telling of projects, incidents, workload and events at work.
  static let workDetail = Rule(
    id: "work-talk.detail", title: "tells about work",
    why: "Talk of projects, incidents and workload can reach people at work who did not expect to read it.", base: 6,
    sides: [.personal], decay: .conduct, lenses: [.boss, .colleague], cure: .hide,
    hits: ["«on call again» tonight so no wine for me", "our server went down and we stayed late to restore it"],
    nearMisses: ["finally finished that series, best episode yet", "the dog ate the birthday cake"],
    judge: .item { item in
      guard PhraseRule.isJudged(item), item.text.isFirstPerson else { return [] }
      let reading = WorkReading(item.text)
      let evidence = workEvidence(in: item, reading)
      guard !evidence.isEmpty else { return [] }
      return [
        Hit(
          subject: "work", people: item.mentioned.map(\.id), evidence: evidence, doubts: reading.doubts,
          act: PhraseRule.act(of: item), explanation: "It tells what happens at your work, in your own words.")
      ]
    })

  /// Phrases of work talk; without one, two weak signs, of which one must be of the owner's trade.
  private static func workEvidence(in item: ItemCase, _ reading: WorkReading) -> [Evidence] {
    var evidence = reading.evidence("work-talk.detail", why: "a phrase of work talk")
    let trades = reading.hasTradeWords ? item.trades : []
    let signs = reading.cues(of: trades)
    let isOfTrade = signs.contains { trades.contains($0.category) }
    if evidence.isEmpty, isOfTrade, Set(signs.map(\.words)).count > 1, let sign = signs.first {
      let missed = signs.prefix(4).reduce(1.0) { $0 * (1 - $1.weight) }
      var reason = reading.reason(sign, why: "words of your trade")
      reason.weight = 1 - missed
      evidence.append(reason)
    }
    return evidence
  }
}
