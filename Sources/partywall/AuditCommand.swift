import ArgumentParser
import Foundation
import Model
import Pipeline

/// `partywall audit`: archives in, a risk summary per account out.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Audit one or more archives together.",
    discussion: """
      Each path is a zip, an unpacked folder, one part of a multi-part export, or a folder that holds several of them.

      Examples:
        partywall audit linkedin.zip facebook.zip instagram/
        partywall audit *.zip --context partywall.yaml --format html --output report.html
        partywall audit *.zip --quiet
        partywall audit *.zip --ephemeral --format json --output - --as-of 2026-11-20

      Exit codes:
        0   nothing new at or over --fail-on
        10  new findings at or over --fail-on
        20  a finding that had been fixed is back
        3   nothing readable
        4   partly read; the report says what was not
        64  wrong usage
      """)

  @Argument(help: ArgumentHelp("Archives to audit.", valueName: "path"), completion: .file())
  var paths: [String]

  @Option(help: "Your context file. Default: ./partywall.yaml, then the one that the vault keeps.", completion: .file())
  var context: String?

  @Option(help: "Where model, findings and decisions are kept.", completion: .file())
  var vault: String?

  @Flag(help: "Keep nothing: the vault is in memory, only the report is written.")
  var ephemeral = false

  @Flag(help: "For cron: print nothing unless something is new or back; reports go to --output only.")
  var quiet = false

  @Option(help: "Report format; repeatable together with --output.")
  var format: [ReportFormat] = []

  @Option(help: "File for the report; - for standard output. One for each --format.", completion: .file())
  var output: [String] = []

  @Option(help: "The situation to judge for.")
  var mode: Mode = .hygiene

  @Option(help: "List only what this reader would mind, what they would mind most first. The score counts all.")
  var lens: Lens?

  @Option(help: "What to leave out. Default: people for a file, none for a terminal.")
  var redact: RedactionChoice?

  @Option(help: ArgumentHelp("Judge as of this day. Default: today.", valueName: "YYYY-MM-DD"))
  var asOf: Day?

  @Option(help: "Lowest level of a new finding that makes the exit code 10.")
  var failOn: Level = .medium

  func validate() throws {
    if !output.isEmpty, output.count != max(1, format.count) {
      throw ValidationError("Give one --output for each --format: \(format.count) formats, \(output.count) outputs.")
    }
    if format.count > 1, output.isEmpty {
      throw ValidationError("Several formats need an --output each.")
    }
    if ephemeral, vault != nil { throw ValidationError("--ephemeral keeps nothing, so --vault has no use with it.") }
  }

  func run() throws {
    let terminal = Terminal()
    var request = AuditRequest(
      paths: paths, contextPath: context, vault: vaultChoice, mode: mode, asOf: asOf ?? terminal.today, failOn: failOn)
    request.lens = lens
    let exitCode = try terminal.telling {
      let outcome = try Audit(request: request, progress: terminal.progress).run()
      terminal.clearProgress()
      for problem in outcome.problems { terminal.say(problem) }
      let writer = ReportWriter(terminal: terminal, vault: ephemeral ? nil : vault ?? VaultLocation.standard)
      if quiet, let news = outcome.news { print(news) }
      if !quiet || !output.isEmpty { try writer.write(outcome, formats: format, outputs: output, redact: redact) }
      return outcome.exitCode
    }
    throw ExitCode(exitCode)
  }

  private var vaultChoice: AuditRequest.VaultChoice {
    if ephemeral { return .ephemeral }
    return .file(vault ?? VaultLocation.standard)
  }
}
