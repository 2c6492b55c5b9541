import ArgumentParser
import Pipeline

/// `partywall rules`: what is looked for, and the policy files that add to it.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List every rule with its reason; check and test policy files.",
    discussion: """
      A rule id or a family can be switched off with quiet_rules in the context file.

      Examples:
        partywall rules
        partywall rules --format markdown
        partywall rules lint policy.yaml
        partywall rules test policy.yaml
      """, subcommands: [RulesListCommand.self, RulesLintCommand.self, RulesTestCommand.self],
    defaultSubcommand: RulesListCommand.self)
}
