import ArgumentParser
import Model
import Pipeline

/// Where the people are read from, for every subcommand of `partywall people`.
struct PeopleOptions: ParsableArguments {
  @Option(help: "The vault of your audits.", completion: .file())
  var vault: String?

  @Option(help: "Your context file. Default: ./partywall.yaml, then the one that the vault keeps.", completion: .file())
  var context: String?

  @Option(help: ArgumentHelp("Take roles as of this day. Default: today.", valueName: "YYYY-MM-DD"))
  var asOf: Day?

  func review(_ terminal: Terminal) throws -> PeopleReview {
    try PeopleReview(
      vault: vault ?? VaultLocation.standard, contextPath: context, asOf: asOf ?? terminal.today)
  }

  /// Runs with problems turned into a sentence and an exit code.
  func run(_ body: (Terminal) throws -> Void) throws {
    let terminal = Terminal()
    do {
      try body(terminal)
    } catch let problem as any Problem {
      terminal.say(problem.description)
      throw ExitCode(problem.exitCode)
    }
  }
}
