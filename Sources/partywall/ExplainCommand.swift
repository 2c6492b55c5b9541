import ArgumentParser
import Pipeline

/// `partywall explain`: the whole trace of a finding, or a rule's page.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: "Show how a finding was judged, or a rule's page.",
    discussion: """
      Findings are kept by audits that use a vault. The id may be cut short.

      Examples:
        partywall explain f_9c1e
        partywall explain tie.client
        partywall explain guard.organising
      """)

  @Argument(help: ArgumentHelp("A finding's id, or the id of a rule, family or guard.", valueName: "finding|rule"))
  var name: String

  @Option(help: "Where findings are kept.", completion: .file())
  var vault: String?

  func run() throws {
    print(try Terminal().telling { try Explanation(vaultPath: vault ?? VaultLocation.standard).text(for: name) })
  }
}
