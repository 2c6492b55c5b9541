import ArgumentParser
import Pipeline

/// A subcommand that keeps a decision about somebody.
protocol PeopleDecisionCommand: ParsableCommand {
  static var action: PeopleDecider.Action { get }
  var selection: PeopleSelection { get }
}

extension PeopleDecisionCommand {
  func run() throws {
    try selection.options.run { terminal in
      // Read once, so that a decision can't shift what the next number means.
      let decider = PeopleDecider(try selection.options.review(terminal))
      for who in selection.who {
        for line in try decider.apply(Self.action, to: who) { print(SafeText.line(line)) }
      }
    }
  }

  static func configured(_ name: String, _ abstract: String, _ example: String) -> CommandConfiguration {
    CommandConfiguration(
      commandName: name, abstract: abstract, discussion: "Example:\n  partywall people \(example)")
  }
}

struct PeopleConfirmCommand: PeopleDecisionCommand {
  static let action = PeopleDecider.Action.confirm
  static let configuration = configured("confirm", "Say that a match is the same person.", "confirm 3b")

  @OptionGroup var selection: PeopleSelection
}

struct PeopleRefuseCommand: PeopleDecisionCommand {
  static let action = PeopleDecider.Action.refuse
  static let configuration = configured("refuse", "Say that a match is not the same person.", "refuse 3b")

  @OptionGroup var selection: PeopleSelection
}

struct PeopleFriendCommand: PeopleDecisionCommand {
  static let action = PeopleDecider.Action.friend
  static let configuration = configured(
    "friend", "Say that somebody is a friend: the tie is never flagged again.", "friend \"Sam Doe\"")

  @OptionGroup var selection: PeopleSelection
}

struct PeopleColleagueCommand: PeopleDecisionCommand {
  static let action = PeopleDecider.Action.colleague
  static let configuration = configured("colleague", "Say that somebody is a colleague.", "colleague \"Sam Doe\"")

  @OptionGroup var selection: PeopleSelection
}

struct PeopleClientCommand: PeopleDecisionCommand {
  static let action = PeopleDecider.Action.client
  static let configuration = configured("client", "Say that somebody is a client.", "client \"Sam Doe\"")

  @OptionGroup var selection: PeopleSelection
}

struct PeopleForgetCommand: PeopleDecisionCommand {
  static let action = PeopleDecider.Action.forget
  static let configuration = configured("forget", "Take back what you decided of somebody.", "forget 3")

  @OptionGroup var selection: PeopleSelection
}
