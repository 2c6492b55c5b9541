import Model

/// What an export tells about, and how far back: a record outside is not seen, which does not mean that it is gone.
enum LinkedInWindows {
  /// Since when an export holds records of a kind; nil for the account's whole life (measured on exports of 2021-2026).
  static func keptSince(_ kind: RecordKind, exportedAt: Day) -> Day? {
    days[kind].map { exportedAt.adding(days: -$0) }
  }

  private static let days: [RecordKind: Int] = [
    .tie(.requestSent): 180, .tie(.requestReceived): 180, .item(.invitation): 180, .item(.search): 730,
    .field(.signIn): 730, .field(.interest): 210,
  ]

  /// Only the larger archive has these; a file without rows is left out of it.
  private static let complete: Set<RecordKind> = [
    .item(.post), .item(.share), .item(.comment), .item(.reaction), .item(.vote), .item(.search),
    .tie(.following), .tie(.hashtagFollow), .field(.signIn), .contactPoint(.uploaded),
  ]

  /// Every archive has these.
  private static let basic: Set<RecordKind> = [
    .tie(.connection), .tie(.requestSent), .tie(.requestReceived), .item(.invitation), .tie(.companyFollow),
    .tie(.recommendationGiven), .tie(.recommendationReceived), .item(.recommendation), .tie(.endorsementGiven),
    .tie(.endorsementReceived), .item(.message), .thread, .position, .field(.headline), .field(.bio),
    .contactPoint(.account), .item(.application), .field(.jobSeeking),
  ]

  /// What an export of these files tells in full, told by files that only one of the two kinds of archive has.
  ///
  /// Chosen categories make an archive of a few files: it tells about what it holds and nothing else.
  static func toldInFull(_ paths: [String]) -> Set<RecordKind> {
    let names = Set(paths.map { LinkedInFileName($0).base })
    guard names.contains("Connections"), names.contains("Profile"), names.contains("Registration") else { return [] }
    let isComplete = !names.isDisjoint(with: ["Shares", "Comments", "Reactions", "Member_Follows", "SearchQueries"])
    return isComplete ? basic.union(complete) : basic
  }

  /// Kinds that stand in several files, of which the telling one is missing: posts by their uploads alone, searches by
  /// their job alerts.
  static func toldInPart(_ paths: [String]) -> Set<RecordKind> {
    let names = Set(paths.map { LinkedInFileName($0).base })
    let telling: [(file: String, kinds: Set<RecordKind>)] = [
      ("Shares", [.item(.post), .item(.share)]), ("messages", [.item(.message), .thread]),
      ("SearchQueries", [.item(.search)]), ("Saved_Items", [.item(.save)]),
    ]
    let missing: Set<RecordKind> = telling.filter { !names.contains($0.file) }.reduce(into: []) {
      $0.formUnion($1.kinds)
    }
    return missing.subtracting(toldInFull(paths))
  }
}
