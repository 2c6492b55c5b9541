import Model

/// What is wrong with a context or policy file, and where.
///
/// Names keys and expected types. Keys that the tool does not know are the person's own words and are shown, since they
/// stand in the person's own file; values are not.
package struct DeclarationProblem: Problem, Hashable {
  package var file: String
  package var line: Int?
  package var what: String

  package init(file: String, line: Int?, what: String) {
    self.file = file
    self.line = line
    self.what = what
  }

  package var exitCode: Int32 { 64 }

  package var description: String {
    let place = line.map { "\(file):\($0)" } ?? file
    return "\(place): \(what)\nMend that line; docs/context.md and docs/policies.md list every key."
  }
}
