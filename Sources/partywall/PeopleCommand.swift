import ArgumentParser
import Model
import Pipeline

/// `partywall people`: who is who across the accounts, and the owner's word on it.
struct PeopleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people",
    abstract: "Show who of your friends and followers is from your work, and say whether that is right.",
    discussion: """
      Reads what your audits kept in the vault. Each person has a number, each match of theirs a letter. What you decide \
      is kept with the person, survives the next import, and can be taken back with forget.

      Examples:
        partywall people
        partywall people --role manager --role client --account instagram
        partywall people confirm 3
        partywall people refuse 4b
        partywall people friend "Sam Doe"
        partywall people forget 3
      """,
    subcommands: [
      PeopleListCommand.self, PeopleConfirmCommand.self, PeopleRefuseCommand.self, PeopleFriendCommand.self,
      PeopleColleagueCommand.self, PeopleClientCommand.self, PeopleForgetCommand.self,
    ],
    defaultSubcommand: PeopleListCommand.self)
}
