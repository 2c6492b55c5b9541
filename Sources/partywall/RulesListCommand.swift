import ArgumentParser
import Pipeline

/// `partywall rules list`, which `partywall rules` means.
struct RulesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: "List every rule with its reason.")

  @Option(help: "The form of the list.")
  var format: RuleListFormat = .text

  func run() throws { print(try RuleList.text(format)) }
}
