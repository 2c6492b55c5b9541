import ArgumentParser
import Pipeline

/// `partywall rules lint`: what is doubtful in a policy file.
struct RulesLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Warn of unknown keys and of clauses that reach protected speech.",
    discussion: """
      Exit codes:
        0   nothing to say
        10  warnings
        64  the file can't be read
      """)

  @Argument(help: ArgumentHelp("The policy file.", valueName: "file"), completion: .file())
  var file: String

  func run() throws {
    let warnings = try Terminal().telling { try PolicyCheck(path: file).lint() }
    for warning in warnings { print(warning) }
    throw ExitCode(warnings.isEmpty ? 0 : 10)
  }
}
