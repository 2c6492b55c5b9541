import ArgumentParser

/// The place of `help` on the command line.
enum HelpWords {
  /// `people help confirm` as `help people confirm`, the only order that the parser understands.
  static func arranged(_ arguments: [String]) -> [String] {
    guard arguments.count >= 2, arguments[1] == "help", isGroup(arguments[0]) else { return arguments }
    return ["help", arguments[0]] + arguments.dropFirst(2)
  }

  /// Whether a subcommand has subcommands of its own.
  private static func isGroup(_ name: String) -> Bool {
    Partywall.configuration.subcommands.contains { command in
      command.configuration.commandName == name && !command.configuration.subcommands.isEmpty
    }
  }
}
