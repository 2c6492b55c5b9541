import Detectors
import Model

/// Reads one clause of a policy file.
struct ClauseReader {
  let entry: YAMLReader

  static let keys = [
    "id", "title", "text", "rule", "matches", "unless", "requires", "kinds", "sides", "base", "from", "until", "lifts",
    "legal_basis", "hits", "near_misses",
  ]
  static let matchKeys = ["phrases", "words", "regexes", "families"]

  /// Rules of the family `policy` that a clause may speak by.
  private static let rules = Rules.all.filter { $0.family == "policy" }.map(\.id)

  /// The clause; a lenient reading passes over unknown keys, which lint lists by itself.
  func clause(isStrict: Bool) throws -> Context.Clause {
    if isStrict { try entry.allow(Self.keys) }
    var clause = Context.Clause(
      id: try entry.required("id"), title: try entry.required("title"), text: try entry.text("text") ?? "")
    clause.line = entry.line
    try readMatches(into: &clause, isStrict: isStrict)
    clause.rule = try rule()
    clause.unless = try entry.texts("unless")
    clause.requires = try entry.texts("requires")
    clause.kinds = Set(try entry.words("kinds", as: ItemKind.self))
    let sides = try entry.words("sides", as: Side.self)
    if !sides.isEmpty { clause.sides = Set(sides) }
    clause.base = try base()
    clause.hits = try entry.texts("hits")
    clause.nearMisses = try entry.texts("near_misses")
    try readDates(into: &clause)
    try readLifts(into: &clause)
    return clause
  }

  private func readMatches(into clause: inout Context.Clause, isStrict: Bool) throws {
    if entry.isList("matches") {
      clause.phrases = try entry.texts("matches")
      return
    }
    guard let matches = try entry.child("matches") else { return }
    if isStrict { try matches.allow(Self.matchKeys) }
    clause.phrases = try matches.texts("phrases") + matches.texts("words")
    clause.patterns = try matches.texts("regexes")
    clause.families = try matches.texts("families")
    for pattern in clause.patterns { try check(pattern, line: matches.line) }
    for name in clause.families where !Self.isKnown(name) {
      throw DeclarationProblem(
        file: entry.file, line: matches.line,
        what: "'clauses.matches.families' names a rule or family that does not exist: \(name)")
    }
  }

  private func check(_ pattern: String, line: Int?) throws {
    let compiled: LinearPattern
    do {
      compiled = try LinearPattern(pattern)
    } catch {
      throw DeclarationProblem(file: entry.file, line: line, what: "'clauses.matches.regexes': \(error)")
    }
    if compiled.matchesNothing {
      throw DeclarationProblem(
        file: entry.file, line: line, what: "a pattern in 'clauses.matches.regexes' matches every text")
    }
  }

  private static func isKnown(_ name: String) -> Bool {
    Rules.all.contains { $0.id == name || $0.family == name }
  }

  private func rule() throws -> String {
    guard let rule = try entry.text("rule") else { return "policy.clause" }
    guard Self.rules.contains(rule) else {
      throw DeclarationProblem(
        file: entry.file, line: entry.line,
        what: "'clauses.rule' must be one of \(Self.rules.joined(separator: " | "))")
    }
    return rule
  }

  private func base() throws -> Double {
    let base = try entry.number("base") ?? 4
    guard (0...30).contains(base) else {
      throw DeclarationProblem(file: entry.file, line: entry.line, what: "'clauses.base' must lie between 0 and 30")
    }
    return base
  }

  private func readDates(into clause: inout Context.Clause) throws {
    clause.from = try entry.day("from")
    clause.until = try entry.day("until", endOfPeriod: true)
    if let from = clause.from, let until = clause.until, until < from {
      throw DeclarationProblem(file: entry.file, line: entry.line, what: "'clauses.until' lies before 'from'")
    }
  }

  /// A clause that turns a guard into a rule must say by what right.
  private func readLifts(into clause: inout Context.Clause) throws {
    let guards = try entry.texts("lifts")
    clause.legalBasis = try entry.text("legal_basis")
    for name in guards where !Guards.ids.contains(name) {
      throw DeclarationProblem(
        file: entry.file, line: entry.line, what: "'clauses.lifts' names a guard that does not exist: \(name)")
    }
    guard guards.isEmpty || !(clause.legalBasis ?? "").isEmpty else {
      throw DeclarationProblem(
        file: entry.file, line: entry.line,
        what: "'clauses.lifts' turns protected speech into findings, so 'legal_basis' must say by what right")
    }
    clause.lifts = Set(guards)
  }
}
