import Model

/// A group or page that belongs to the owner's working life, by its name.
struct WorkGroup {
  /// Words that only a union's name holds.
  private static let union: Set<String> = [
    "union", "unions", "unison", "gmb", "usdaw", "rcn", "nasuwt", "ucu", "tuc", "bectu", "aslef", "rmt", "gewerkschaft",
    "verdi", "syndicat", "sindicato", "sindacato", "vakbond", "teamsters", "picket",
  ]

  /// Names and words that mean a union only beside a word of organising.
  private static let perhapsUnion: Set<String> = [
    "unite", "prospect", "neu", "branch", "strike", "solidarity", "network",
  ]
  private static let organising: Set<String> = [
    "workers", "members", "reps", "ballot", "strike", "staff", "branch", "action", "solidarity", "employees",
  ]

  private let name: String
  private let employer: String?
  private let isUnion: Bool

  /// Nil for a group that has nothing to do with work.
  init?(name: String, context: Context) {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    isUnion = WorkGroup.isUnion(Set(words))
    employer =
      context.employers.first { organisation in
        ([organisation.name] + organisation.aliases).contains { alias in
          let wanted = alias.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
          return alias.count >= 3 && WorkGroup.contains(words, wanted)
        }
      }?.name
    guard employer != nil || isUnion else { return nil }
    self.name = name
  }

  /// A union group becomes a note: joining one is protected.
  func hit(_ tie: Tie) -> Hit {
    Hit(
      subject: "group:\(PeopleDirectory.folded(name))",
      evidence: [
        Evidence(
          kind: .structure,
          why: employer.map { "its name holds \($0)" } ?? "its name is a union's or a staff network's", weight: 0.9)
      ], drivers: tie.kind == .groupAdmin ? [Hit.Driver(Rules.youRunIt)] : [], act: .follow,
      explanation: "A group or page of your working life is joined from this account.", origin: tie.origin,
      recordKind: "tie", occurredAt: tie.since, identity: PeopleDirectory.folded(name),
      guardID: isUnion ? "guard.organising" : nil)
  }

  /// A union, or a network of staff: two words that only together say so.
  private static func isUnion(_ words: Set<String>) -> Bool {
    if !words.isDisjoint(with: union) { return true }
    let maybe = words.intersection(perhapsUnion)
    return !maybe.isEmpty && !words.intersection(organising).subtracting(maybe.count == 1 ? maybe : []).isEmpty
  }

  private static func contains(_ words: [String], _ wanted: [String]) -> Bool {
    guard !wanted.isEmpty, words.count >= wanted.count else { return false }
    return (0...(words.count - wanted.count)).contains { Array(words[$0..<($0 + wanted.count)]) == wanted }
  }
}
