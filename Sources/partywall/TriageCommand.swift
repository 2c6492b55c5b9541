import ArgumentParser
import Foundation
import Model
import Pipeline

/// `partywall triage`: one finding at a time, by key.
struct TriageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "triage", abstract: "Look through the findings one at a time and say what is right.",
    discussion: """
      Every verdict is kept at once; stop when you like and go on later. Verdicts narrow the score's span and teach the
      rules how far to be trusted.

      Without a terminal, verdicts come from a file or from standard input, a line each:
        ID right|wrong|accept|hold|done|friend|rule-off|open [subject|rule] [YYYY-MM-DD] [reason]

      Examples:
        partywall triage
        partywall triage --decisions verdicts.txt
        echo "f_9c1e04ab accept 2027-03-01 old friends" | partywall triage
      """)

  @OptionGroup var place: VaultOption

  @Option(help: "Lowest level to show.")
  var least: Level = .low

  @Option(help: "File with verdicts; - for standard input.", completion: .file())
  var decisions: String?

  @Option(help: "What the pages leave out, where somebody looks over your shoulder.")
  var redact: RedactionChoice = .none

  @Option(help: ArgumentHelp("The day that verdicts are said on. Default: today.", valueName: "YYYY-MM-DD"))
  var asOf: Day?

  @Option(help: "Minutes after which a pause is offered; 0 for never.")
  var minutes = 10

  func run() throws {
    try Command.run {
      let terminal = Terminal()
      var triage = try Triage(vaultPath: place.path, least: least, today: asOf ?? terminal.today, redaction: redact)
      if decisions == nil, let keyboard = RawTerminal() {
        let style = ReportStyle(redaction: .none, hasColour: terminal.hasColour, width: terminal.width)
        var sitting = TriageSitting(triage, terminal: terminal, style: style, minutes: minutes)
        try sitting.run(keyboard)
      } else {
        try apply(try lines(), to: &triage)
      }
    }
  }

  private func lines() throws -> [String] {
    if let decisions, decisions != "-" {
      // Read to its end rather than by its size, which a pipe and a device don't have.
      guard let file = FileHandle(forReadingAtPath: decisions), let data = try? file.readToEnd() ?? Data() else {
        throw MissingDecisions(path: decisions)
      }
      return String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(
        String.init)
    }
    var lines: [String] = []
    while let line = readLine() { lines.append(line) }
    return lines
  }

  private func apply(_ lines: [String], to triage: inout Triage) throws {
    var count = 0
    for (index, line) in lines.enumerated() {
      guard let decision = try DecisionLine(line, number: index + 1) else { continue }
      count += try triage.say(
        decision.word, onID: decision.id, of: decision.scope, reason: decision.reason, reviewOn: decision.reviewOn)
    }
    print("Kept verdicts on \(count) \(count == 1 ? "finding" : "findings").")
    print(triage.progress)
  }
}

/// A decisions file that can't be read.
struct MissingDecisions: Problem {
  let path: String

  var exitCode: Int32 { 64 }

  var description: String { "can't read the decisions '\(path)'.\nPass a file that exists, or - for standard input." }
}
