import ArgumentParser
import Foundation
import Model
import Pipeline

/// `partywall history`: runs, scores, what was new, fixed and back.
struct HistoryCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case svg
  }

  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Show the runs so far: scores, what was new, fixed and back again.",
    discussion: """
      "because" says what moved a score since the run before: you (what you took down, your verdicts), export (records
      that were not there before), rules (the same records judged anew), time (fading).

      Examples:
        partywall history
        partywall history --format svg --output scores.svg
      """)

  @OptionGroup var place: VaultOption

  @Option(help: "A table with lines of bars, the same as JSON, or the scores as lines of an SVG.")
  var format: Format = .text

  @Flag(help: "The same as --format json.")
  var json = false

  @Option(help: "File for it; - for standard output.", completion: .file())
  var output = "-"

  func run() throws {
    try Command.run {
      let history = try History(vaultPath: place.path)
      try OutputFile.put(try text(history), to: output, vault: place.path)
    }
  }

  private func text(_ history: History) throws -> String {
    switch json ? .json : format {
    case .text: try history.text()
    case .json: try history.json()
    case .svg: try history.svg()
    }
  }
}
