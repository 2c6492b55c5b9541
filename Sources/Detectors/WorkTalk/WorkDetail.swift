import Model

extension Rules {
  /// Telling of projects, incidents, workload and events at work.
  static let workDetail = Rule(
    id: "work-talk.detail", title: "tells about work",
    why: "Talk of projects, incidents and workload can reach people at work who did not expect to read it.", base: 6,
    sides: [.personal], decay: .conduct, lenses: [.boss, .colleague], cure: .hide, drivers: [OwnWork.inPassing],
    hits: ["«on call again» tonight so no wine for me", "our server went down and we stayed late to restore it"],
    nearMisses: ["finally finished that series, best episode yet", "the dog ate the birthday cake"],
    judge: .words(
      EntityReading(
        subject: "work", explanation: "It tells what happens at your work, in your own words.",
        applies: PhraseRule.isJudged
      ).otherwise(OwnWork.hits)))
}
