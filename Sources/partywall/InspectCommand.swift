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
      Nothing is kept and nothing is judged. The table says for each file how many records were read, and at its end what \
      to ask the platform for next time.

      With --structure only the skeleton is shown: paths, keys, types and counts. Every value is left out, and keys and \
      folders that are somebody's name are masked, so that it can be pasted into a bug report.

      Examples:
        partywall inspect facebook-me.zip
        partywall inspect ~/Downloads/exports --format json > census.json
        partywall inspect --structure Complete_LinkedInDataExport.zip

      Exit codes:
        0   everything was read or is known
        3   nothing readable
        4   partly read: some files are damaged or not understood
        64  wrong usage
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Argument(help: ArgumentHelp("Archives to look at.", valueName: "path"), completion: .file())
  var paths: [String]

  @Option(help: "A table, or the same as JSON.")
  var format: Format = .text

  @Flag(help: "Show keys and types only, every value masked.")
  var structure = false

  func validate() throws {
    if paths.isEmpty { throw ValidationError("Give at least one archive.") }
    if structure, format == .json { throw ValidationError("--structure has one form: leave --format out.") }
  }

  func run() throws {
    let terminal = Terminal()
    do {
      let exitCode = structure ? try showStructure(terminal) : try showCensus(terminal)
      throw ExitCode(exitCode)
    } catch let problem as any Problem {
      terminal.say(problem.description)
      throw ExitCode(problem.exitCode)
    }
  }

  private func showStructure(_ terminal: Terminal) throws -> Int32 {
    let (text, problems) = try Inspection().structure(of: paths)
    for problem in problems { terminal.say(problem) }
    print(text, terminator: "")
    return problems.isEmpty ? 0 : 4
  }

  private func showCensus(_ terminal: Terminal) throws -> Int32 {
    let (rows, problems) = try Inspection().run(paths)
    for problem in problems { terminal.say(problem) }
    switch format {
    case .text: print(rows.map { CensusTable(row: $0).text }.joined(separator: "\n"), terminator: "")
    case .json: print(CensusDocument(rows: rows, problems: problems).text, terminator: "")
    }
    let isPartial = rows.contains { !$0.summary.census.damaged.isEmpty || !$0.summary.census.unknown.isEmpty }
    return isPartial || !problems.isEmpty ? 4 : 0
  }
}
