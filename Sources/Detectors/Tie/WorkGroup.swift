import Model

/// A group or page that belongs to the owner's working life, by its name.
struct WorkGroup {
  private static let union: Set<String> = [
    "union", "unison", "unite", "prospect", "gmb", "usdaw", "rcn", "nasuwt", "neu", "ucu", "tuc", "strike", "branch",
    "gewerkschaft", "syndicat", "sindicato", "sindacato", "vakbond",
  ]

  private let name: String
  private let employer: String?
  private let isUnion: Bool

  /// Nil for a group that has nothing to do with work.
  init?(name: String, context: Context) {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    isUnion = !Set(words).isDisjoint(with: Self.union)
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
        Evidence(kind: .structure, why: employer.map { "its name holds \($0)" } ?? "its name is a union's", weight: 0.9)
      ], drivers: tie.kind == .groupAdmin ? [Hit.Driver(name: "you run it", factor: 1.5)] : [], act: .follow,
      explanation: "A group or page of your working life is joined from this account.", origin: tie.origin,
      recordKind: "tie", occurredAt: tie.since, identity: PeopleDirectory.folded(name),
      guardID: isUnion ? "guard.organising" : nil)
  }

  private static func contains(_ words: [String], _ wanted: [String]) -> Bool {
    guard !wanted.isEmpty, words.count >= wanted.count else { return false }
    return (0...(words.count - wanted.count)).contains { Array(words[$0..<($0 + wanted.count)]) == wanted }
  }
}
