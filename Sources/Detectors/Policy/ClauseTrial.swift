package import Model

/// Runs a policy's own examples: hits must cite their clause, near misses must not.
package struct ClauseTrial {
  /// An example that does not do what it is there for.
  package struct Failure: Hashable, Sendable {
    package let clause: String
    package let line: Int?

    /// What went wrong, by the number of the example and never by its words.
    package let what: String
  }

  /// How many examples were run.
  package let examples: Int
  package let failures: [Failure]

  package init(_ clauses: [Context.Clause]) {
    examples = clauses.reduce(0) { $0 + $1.hits.count + $1.nearMisses.count }
    failures = clauses.flatMap { clause in
      ClauseTrial.failures(clause, clause.hits, shouldMatch: true)
        + ClauseTrial.failures(clause, clause.nearMisses, shouldMatch: false)
    }
  }

  private static func failures(_ clause: Context.Clause, _ texts: [String], shouldMatch: Bool) -> [Failure] {
    texts.enumerated().compactMap { index, text in
      guard let what = failure(clause, SampleContext.filled(text), shouldMatch: shouldMatch) else { return nil }
      let name = shouldMatch ? "hit" : "near miss"
      return Failure(clause: clause.id, line: clause.line, what: "\(name) \(index + 1) \(what)")
    }
  }

  /// Why an example fails; nil where it does what it should.
  private static func failure(_ clause: Context.Clause, _ text: String, shouldMatch: Bool) -> String? {
    let moment = clause.from.map { Timestamp(day: $0) } ?? Timestamp(milliseconds: 1_790_000_000_000)
    let situation = Situation.sample(clauses: [clause], asOf: moment)
    let side: Side = clause.sides.contains(.personal) ? .personal : .professional
    let kind = clause.kinds.min { $0.rawValue < $1.rawValue } ?? .post
    let item = Item(kind: kind, text: text, occurredAt: moment, origin: Origin(path: "example", place: .pointer("")))
    let judged = Judge(situation: situation).judge(item, account: .sample(side))
    if judged.hits.contains(where: { cites(clause, $0.hit) }) { return shouldMatch ? nil : "is matched" }
    guard shouldMatch else { return nil }
    if let note = judged.guarded.first(where: { cites(clause, $0.hit) }), let id = note.hit.guardID {
      return "is protected speech (\(id)) and becomes a note"
    }
    return "is not matched"
  }

  private static func cites(_ clause: Context.Clause, _ hit: Hit) -> Bool {
    hit.evidence.contains { $0.kind == .clause && $0.why.hasPrefix("clause \(clause.id): ") }
  }
}
