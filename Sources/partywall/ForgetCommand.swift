import ArgumentParser
import Pipeline

/// `partywall forget`: removes model, findings and reports, with a receipt.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Remove what is kept: records, findings, verdicts, history, written reports.",
    discussion: """
      Cannot be undone. Your exports are not touched. A report file that was changed since it was written stays.

      Examples:
        partywall forget
        partywall forget --account facebook:anna.sample
      """)

  @OptionGroup var place: VaultOption

  @Option(help: "Forget this account only; its id stands in every report.")
  var account: String?

  func run() throws {
    try Command.run {
      let forgetting = Forgetting(vaultPath: place.path)
      print(try account.map(forgetting.account) ?? forgetting.all(), terminator: "")
    }
  }
}
