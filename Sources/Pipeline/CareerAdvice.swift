import Model

/// What a situation asks to be done beside the findings, in plain sentences.
enum CareerAdvice {
  /// Nothing for mere hygiene but the time that it takes.
  static func lines(_ mode: Mode, minutes: Int) -> [String] {
    let evenings = max(1, (minutes + Planner.evening - 1) / Planner.evening)
    let time =
      minutes == 0
      ? []
      : [
        "All of it takes about \(evenings) \(evenings == 1 ? "evening" : "evenings") of half an hour."
      ]
    switch mode {
    case .hygiene: return time
    case .jobOpen: return time + hunt
    case .jobQuiet:
      return time + hunt + [
        "Looking quietly: switch off notices of profile changes, keep Open to Work to recruiters or off, and expect that recruiters of your own firm may see it."
      ]
    case .leaving: return time + leaving
    case .left:
      return time + [
        "Check the day on which your covenant ends before you write to former clients or colleagues.",
        "Bring titles and end dates up to date on every account in the same week.",
      ]
    }
  }

  private static let hunt = [
    "Finish five weeks before you apply: Facebook keeps deleted items for 30 days, and search engines lag behind.",
    "Keep what shows your work well: an empty presence puts nearly half of employers off.",
  ]

  private static let leaving = [
    "Before you lose access: move work addresses and numbers off your personal accounts, confirm the new ones, then remove the old.",
    "Hand over pages and advertising accounts that you run for your employer.",
    "Delete contacts that were uploaded from a work phone.",
    "Look up how long clients and colleagues are barred to you, and take down what names clients of the employer you leave.",
    "Keep the announcement plain: where you go, thanks, no sales.",
  ]
}
