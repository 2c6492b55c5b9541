import ArgumentParser
import Pipeline

/// `partywall rules`: what is looked for, and why.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List every rule with its reason.",
    discussion: """
      A rule id or a family can be switched off with quiet_rules in the context file.

      Example:
        partywall rules
      """)

  func run() {
    for rule in RuleBook.entries {
      print("\(rule.id)  \(rule.title)\n    \(rule.why)")
    }
  }
}
