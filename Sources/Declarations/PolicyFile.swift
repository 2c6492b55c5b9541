package import Model
import Yams

/// Reads a policy file: `clauses:` with id, title, text, and what each matches.
///
/// A built-in pack is the same kind of file; docs/policies.md describes it.
package enum PolicyFile {
  static let keys = ["version", "title", "clauses"]

  /// The clauses of a file's text; the first thing that is wrong is a `DeclarationProblem` with line and key.
  package static func read(_ text: String, name: String) throws -> [Context.Clause] {
    guard let reader = try reader(text, name: name) else { return [] }
    try reader.allow(keys)
    if let version = try reader.text("version"), version != "1" {
      throw DeclarationProblem(file: name, line: nil, what: "'version' must be 1")
    }
    let clauses = try reader.children("clauses").map { try ClauseReader(entry: $0).clause(isStrict: true) }
    if let twice = repeated(clauses) {
      throw DeclarationProblem(file: name, line: twice.line, what: "'clauses.id' is used twice")
    }
    return clauses
  }

  /// The file's mapping; nil for an empty file.
  static func reader(_ text: String, name: String) throws -> YAMLReader? {
    do {
      return try Yams.compose(yaml: text).map { try YAMLReader(file: name, node: $0) }
    } catch let error as YamlError {
      throw DeclarationProblem(file: name, line: ContextFile.line(of: error), what: "not valid YAML")
    }
  }

  /// The first clause whose id an earlier one has.
  static func repeated(_ clauses: [Context.Clause]) -> Context.Clause? {
    var seen: Set<String> = []
    return clauses.first { !seen.insert($0.id).inserted }
  }
}
