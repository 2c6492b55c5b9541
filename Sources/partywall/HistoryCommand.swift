import ArgumentParser
import Foundation
import Model
import Pipeline

/// `partywall history`: runs, scores, what was new, fixed and back.
struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Show the runs so far: scores, what was new, fixed and back again.",
    discussion: """
      "because" says what moved a score since the run before: you (what you took down, your verdicts), export (records
      that were not there before), rules (the same records judged anew), time (fading).

      Example:
        partywall history
      """)

  @OptionGroup var place: VaultOption

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    try Command.run {
      let history = try History(vaultPath: place.path)
      print(json ? try history.json() : try history.text(), terminator: "")
    }
  }
}
