import ArgumentParser

/// Whom a decision is about, for every subcommand of `partywall people` that keeps one.
struct PeopleSelection: ParsableArguments {
  @OptionGroup var options: PeopleOptions

  @Argument(help: "A number of the list, with a letter for one match, or a name.")
  var who: [String]
}
