import ArgumentParser

/// The command line: arguments in, exit code out.
@main
struct Partywall: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "partywall",
    abstract: "Keeps your personal and professional lives apart on social media.",
    discussion: """
      Reads the archives that LinkedIn, Facebook and Instagram let you download, finds where your two lives cross, \
      and shows what you can do about it. Everything happens on this machine; nothing is sent anywhere.

      Your own exports only: an audit of somebody else's archive is not what this tool is for.

      Examples:
        partywall audit Complete_LinkedInDataExport.zip facebook-me.zip instagram-me.zip
        partywall audit ~/Downloads/exports --ephemeral --format html --output report.html
        partywall inspect facebook-me.zip
      """,
    version: "0.1.0",
    subcommands: [
      AuditCommand.self,
      InitCommand.self,
      ImportCommand.self,
      PeopleCommand.self,
      TriageCommand.self,
      PlanCommand.self,
      HistoryCommand.self,
      ServeCommand.self,
      ForgetCommand.self,
      InspectCommand.self,
      RulesCommand.self,
      ExplainCommand.self,
    ])

  static func main() {
    Hardening.apply()
    main(HelpWords.arranged(Array(CommandLine.arguments.dropFirst())))
  }
}
