package import Model
import Yams

/// Reads a policy file: `clauses:` with id, title, text, and what each matches.
package enum PolicyFile {
  package static func read(_ text: String, name: String) throws -> [Context.Clause] {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch is YamlError {
      throw DeclarationProblem(file: name, line: nil, what: "not valid YAML")
    }
    guard let root else { return [] }
    let reader = try YAMLReader(file: name, node: root)
    try reader.allow(["version", "title", "clauses"])
    return try reader.children("clauses").map(clause)
  }

  private static func clause(_ entry: YAMLReader) throws -> Context.Clause {
    try entry.allow(["id", "title", "text", "matches", "sides", "base"])
    var clause = Context.Clause(
      id: try entry.required("id"), title: try entry.required("title"), text: try entry.text("text") ?? "")
    clause.phrases = try entry.texts("matches")
    let sides = try entry.words("sides", as: Side.self)
    if !sides.isEmpty { clause.sides = Set(sides) }
    clause.base = min(30, max(0, try entry.number("base") ?? 4))
    return clause
  }
}
