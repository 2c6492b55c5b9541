import ArgumentParser
import Model
import Pipeline

/// `partywall import`: archives into the vault, without a verdict.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read archives into the vault without judging them.",
    discussion: """
      For older exports that complete the history of an account. `partywall audit` imports by itself.

      Examples:
        partywall import ~/Downloads/facebook-2019.zip ~/Downloads/facebook-2024.zip

      Exit codes: 0 all read, 3 nothing readable, 4 partly read, 64 wrong usage.
      """)

  @Argument(help: ArgumentHelp("Archives to read.", valueName: "path"), completion: .file())
  var paths: [String]

  @Option(help: "Where model, findings and decisions are kept.", completion: .file())
  var vault: String?

  func run() throws {
    let terminal = Terminal()
    let (rows, problems) = try terminal.telling {
      try Importing().run(paths, vault: vault ?? VaultLocation.standard, progress: terminal.progress)
    }
    terminal.clearProgress()
    for row in rows {
      terminal.say("\(row.summary.name): \(row.summary.census.records) records into \(row.account)")
      for remark in row.summary.remarks ?? [] { terminal.say("  \(remark)") }
    }
    for problem in problems { terminal.say(problem) }
    let isPartial = rows.contains { !$0.summary.census.damaged.isEmpty || !$0.summary.census.unknown.isEmpty }
    if isPartial || !problems.isEmpty { throw ExitCode(4) }
  }
}
