import ArgumentParser
import Foundation
import Model
import Pipeline

/// `partywall inspect`: what is in an archive, and what became of each file.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Show what is in an archive: read, ignored, not understood, damaged.",
    discussion: """
      Nothing is kept and nothing is judged.

      Example:
        partywall inspect facebook-me.zip
      """)

  @Argument(help: ArgumentHelp("Archives to look at.", valueName: "path"), completion: .file())
  var paths: [String]

  func run() throws {
    let terminal = Terminal()
    do {
      let (rows, problems) = try Inspection().run(paths)
      for problem in problems { terminal.say(problem) }
      print(rows.map { CensusTable(row: $0).text }.joined(separator: "\n"))
      let isPartial = rows.contains { !$0.summary.census.damaged.isEmpty || !$0.summary.census.unknown.isEmpty }
      throw ExitCode(isPartial || !problems.isEmpty ? 4 : 0)
    } catch let problem as any Problem {
      terminal.say(problem.description)
      throw ExitCode(problem.exitCode)
    }
  }
}
