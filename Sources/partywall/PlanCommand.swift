import ArgumentParser
import Foundation
import Model
import Pipeline

/// `partywall plan`: the ordered clean-up list.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Show what to do, in which order, and what it gains.",
    discussion: """
      Works on the last audit. Most gain for each minute first, grouped by the screen of the platform, with the exact
      score after each step. Four questions come first: a yes to one of them is a reason to hold, not to delete.

      Examples:
        partywall plan
        partywall plan --format html --output plan.html
        partywall plan done f_9c1e04ab
        partywall plan hold f_9c1e04ab --because "expected dispute"
        partywall plan undo
      """,
    subcommands: [PlanShow.self, PlanDone.self, PlanHold.self, PlanUndo.self], defaultSubcommand: PlanShow.self)
}

/// `partywall plan show`, which is what `partywall plan` does.
struct PlanShow: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: "Show the list.")

  @OptionGroup var place: VaultOption

  @Option(help: "Format of the list.")
  var format: Plan.Format = .text

  @Option(help: "File for the list; - for standard output.", completion: .file())
  var output = "-"

  @Option(help: "What to leave out. Default: people for a file, none for a terminal.")
  var redact: RedactionChoice?

  @Flag(help: "Show every step.")
  var all = false

  func run() throws {
    try Command.run {
      let terminal = Terminal()
      let isScreen = output == "-" && terminal.isOutputTerminal
      let style = ReportStyle(
        redaction: redact ?? (output == "-" ? .none : .people), hasColour: isScreen && terminal.hasColour,
        width: isScreen ? terminal.width : 100)
      let text = try Plan(vaultPath: place.path).render(format, style: style, showsAll: all || output != "-")
      try OutputFile.put(text, to: output, vault: place.path)
    }
  }
}

/// `partywall plan done`.
struct PlanDone: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Say that findings are done; the next export tells whether they are gone.")

  @OptionGroup var place: VaultOption

  @Argument(help: ArgumentHelp("Ids of findings, or their first ten letters.", valueName: "id"))
  var ids: [String]

  @Option(help: ArgumentHelp("The day on which it was done. Default: today.", valueName: "YYYY-MM-DD"))
  var asOf: Day?

  func run() throws {
    try Command.run {
      print(try Plan(vaultPath: place.path).done(ids, on: asOf ?? Terminal().today), terminator: "")
    }
  }
}

/// `partywall plan hold`.
struct PlanHold: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Park findings: a dispute, a duty to keep, evidence, somebody else's memory.")

  @OptionGroup var place: VaultOption

  @Argument(help: ArgumentHelp("Ids of findings, or their first ten letters.", valueName: "id"))
  var ids: [String] = []

  @Option(help: "Park all that one of the four questions may be about.")
  var question: Plan.Question?

  @Option(help: "Why; kept in the vault only.")
  var because: String?

  func validate() throws {
    guard ids.isEmpty != (question == nil) else { throw ValidationError("Give ids of findings, or one --question.") }
  }

  func run() throws {
    try Command.run {
      let (plan, today) = (try Plan(vaultPath: place.path), Terminal().today)
      let text =
        try question.map { try plan.hold(question: $0, because: because, on: today) }
        ?? plan.hold(ids, because: because, on: today)
      print(text, terminator: "")
    }
  }
}

/// `partywall plan undo`.
struct PlanUndo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back what was said of findings; without ids the last step.")

  @OptionGroup var place: VaultOption

  @Argument(help: ArgumentHelp("Ids of findings, or their first ten letters.", valueName: "id"))
  var ids: [String] = []

  func run() throws {
    try Command.run { print(try Plan(vaultPath: place.path).undo(ids), terminator: "") }
  }
}
