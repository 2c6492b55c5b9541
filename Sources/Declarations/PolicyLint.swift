import Detectors
import Model

/// Looks a policy file over: keys that are not known, clauses that reach protected speech, clauses without examples.
package enum PolicyLint {
  /// Everything that is worth a look, by line.
  package static func warnings(in text: String, name: String) -> [DeclarationProblem] {
    do {
      guard let reader = try PolicyFile.reader(text, name: name) else {
        return [DeclarationProblem(file: name, line: nil, what: "the file holds no clauses")]
      }
      return warnings(reader, name: name).sorted { ($0.line ?? 0, $0.what) < ($1.line ?? 0, $1.what) }
    } catch let problem as DeclarationProblem {
      return [problem]
    } catch {
      return [DeclarationProblem(file: name, line: nil, what: "can't be read as a policy")]
    }
  }

  private static func warnings(_ reader: YAMLReader, name: String) -> [DeclarationProblem] {
    var warnings = reader.unknown(PolicyFile.keys)
    var clauses: [Context.Clause] = []
    for entry in (try? reader.children("clauses")) ?? [] {
      warnings += entry.unknown(ClauseReader.keys)
      if !entry.isList("matches"), let matches = try? entry.child("matches") {
        warnings += matches.unknown(ClauseReader.matchKeys)
      }
      do {
        let clause = try ClauseReader(entry: entry).clause(isStrict: false)
        clauses.append(clause)
        warnings += remarks(clause, name: name)
      } catch let problem as DeclarationProblem {
        warnings.append(problem)
      } catch {
        warnings.append(DeclarationProblem(file: name, line: entry.line, what: "a clause that can't be read"))
      }
    }
    if clauses.isEmpty, warnings.isEmpty {
      warnings.append(DeclarationProblem(file: name, line: nil, what: "the file holds no clauses"))
    }
    if let twice = PolicyFile.repeated(clauses) {
      warnings.append(DeclarationProblem(file: name, line: twice.line, what: "'clauses.id' is used twice"))
    }
    return warnings
  }

  private static func remarks(_ clause: Context.Clause, name: String) -> [DeclarationProblem] {
    let reach = ProtectedReach(clause)
    let end = reach.isHeldBack ? "such text becomes a note, never a finding; narrow the clause" : "narrow the clause"
    var remarks = reach.guards.subtracting(clause.lifts).sorted().map { guardID in
      "clause \(clause.id) reaches protected speech (\(guardID)): \(end)"
    }
    if !clause.lifts.isEmpty {
      remarks.append(
        "clause \(clause.id) turns \(clause.lifts.sorted().joined(separator: ", ")) into findings on the legal basis "
          + "that it names; check that it holds for you")
    }
    let hasWords = !clause.phrases.isEmpty || !clause.patterns.isEmpty
    if !hasWords, clause.families.isEmpty, clause.requires.isEmpty {
      remarks.append("clause \(clause.id) matches nothing")
    }
    if hasWords, clause.hits.isEmpty || clause.nearMisses.isEmpty {
      remarks.append("clause \(clause.id) has no hits or no near_misses: add one of each, so that it can be tested")
    }
    return remarks.map { DeclarationProblem(file: name, line: clause.line, what: $0) }
  }
}
