import ArgumentParser
import Model
import Pipeline

extension Role: ExpressibleByArgument {}
extension KnownPerson.Tier: ExpressibleByArgument {}

/// `partywall people list`.
struct PeopleListCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case json
    case csv
  }

  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List people with their matches and the reasons. What runs without a subcommand.",
    discussion: """
      Examples:
        partywall people list --tier possible
        partywall people list --role colleague --account facebook --format csv
      """)

  @OptionGroup var options: PeopleOptions

  @Option(help: "Only people of this role; repeatable.")
  var role: [Role] = []

  @Option(help: "Only matches of this tier; repeatable. Hidden ones are shown only when asked for.")
  var tier: [KnownPerson.Tier] = []

  @Option(help: "Only matches on this account or platform.")
  var account: String?

  @Flag(help: "Also people who were found on one account only.")
  var all = false

  @Option(help: "What to leave out of a list that somebody else is to see.")
  var redact: RedactionChoice = .none

  @Option(help: "Format of the list.")
  var format: Format = .text

  func run() throws {
    try options.run { terminal in
      let review = try options.review(terminal)
      let filter = PeopleFilter(roles: Set(role), tiers: Set(tier), account: account, isWhole: all)
      let list = PeopleList(review: review, rows: filter.entries(of: review), redaction: redact)
      switch format {
      case .text: print(list.text, terminator: "")
      case .json: print(list.json, terminator: "")
      case .csv: print(list.csv, terminator: "")
      }
    }
  }
}
