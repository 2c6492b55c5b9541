import ArgumentParser
import Pipeline

/// `partywall rules test`: a policy file against its own examples.
struct RulesTestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test", abstract: "Run a policy file's own hits and near misses.",
    discussion: """
      Examples are named by clause and number, never by their words.

      Exit codes:
        0   every example does what it should
        10  at least one does not
        64  the file can't be read, or holds a key or value that is not known
      """)

  @Argument(help: ArgumentHelp("The policy file.", valueName: "file"), completion: .file())
  var file: String

  func run() throws {
    let (failures, examples) = try Terminal().telling { try PolicyCheck(path: file).test() }
    for failure in failures { print(failure) }
    print("\(examples) examples, \(failures.count) failed")
    throw ExitCode(failures.isEmpty ? 0 : 10)
  }
}
