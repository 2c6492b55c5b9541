package import Model

/// What is the same for every case of an audit: the owner's context and the people who were recognised.
package final class Situation: Sendable {
  package let context: Context
  package let mode: Mode

  /// The moment that the audit judges for.
  package let asOf: Timestamp

  package let people: PeopleDirectory

  /// The owner's accounts with what they say of their owner, for rules that compare accounts.
  package let accounts: [AccountProfile]

  /// Names and terms of the context, prepared once for matching in text.
  package let entities: EntityMatcher

  /// Beginnings of ticket ids such as `KES-142`: code names and terms of the context in capitals.
  let ticketPrefixes: Set<String>

  /// Clauses of packs and of the owner's policy, prepared once for matching.
  package let clauses: ClauseBook

  /// Known people by the ways in which a text may name them.
  let names: NamesInText

  /// The owner's trades, as places of the categories of `TextLexicons.all`, such as that of `trade.health`.
  let trades: [Int]

  /// The same by name.
  package let occupations: Set<String>

  package init(
    context: Context, mode: Mode, asOf: Timestamp, people: PeopleDirectory, accounts: [AccountProfile]
  ) {
    self.context = context
    self.mode = mode
    self.asOf = asOf
    self.people = people
    self.accounts = accounts
    entities = EntityMatcher(context: context, people: people)
    ticketPrefixes = Situation.ticketPrefixes(of: context)
    clauses = ClauseBook(context.clauses)
    names = NamesInText(people)
    occupations = Occupation.categories(of: accounts)
    trades = occupations.compactMap(TextLexicons.category).sorted()
  }

  private static func ticketPrefixes(of context: Context) -> Set<String> {
    let names = context.codenames + context.confidentialTerms + context.employers.flatMap(\.products)
    return Set(
      names.map { $0.uppercased() }.filter { name in
        (2...10).contains(name.utf8.count) && name.utf8.allSatisfy { $0.isUpper || $0.isDigit }
      })
  }
}
