import ArgumentParser
import Foundation
import Model
import Pipeline

/// `partywall init`: a commented partywall.yaml to go on with.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a commented partywall.yaml, filled from your archives where they say it.",
    discussion: """
      Names, employers with their dates, addresses and telephone numbers are taken from the archives; clients, code \
      names and the people above you are yours to fill in. A file that is there already is left alone.

      Examples:
        partywall init ~/Downloads/exports
        partywall init linkedin.zip --output ~/audit/partywall.yaml
        partywall init --output -
      """)

  @Argument(help: ArgumentHelp("Archives to fill it from.", valueName: "path"), completion: .file())
  var paths: [String] = []

  @Option(help: "The file to write; - for standard output.", completion: .file())
  var output = "partywall.yaml"

  @Flag(help: "Write over a file that is there already.")
  var force = false

  func run() throws {
    let terminal = Terminal()
    let problems = try terminal.telling {
      if output != "-", !force, FileManager.default.fileExists(atPath: output) { throw ExistingFile(path: output) }
      let draft = try ContextDraft().run(paths)
      try ReportWriter(terminal: terminal).put(draft.text, to: output)
      return draft.problems
    }
    for problem in problems { terminal.say(problem) }
    if output != "-" { terminal.say("wrote '\(output)'; read it through, then: partywall audit … --context \(output)") }
    if !problems.isEmpty { throw ExitCode(4) }
  }
}

/// A file that would be written over.
struct ExistingFile: Problem {
  let path: String

  var exitCode: Int32 { 64 }

  var description: String {
    "'\(path)' is there already and was left alone.\nPass another --output, or --force to write over it."
  }
}
