package import Model

/// All that the matcher looks at.
package struct MatchInput: Sendable {
  package var accounts: [AccountPeople]
  package var context: Context
  package var decisions: [MatchDecision]
  package var asOf: Timestamp

  package init(accounts: [AccountPeople], context: Context, decisions: [MatchDecision], asOf: Timestamp) {
    self.accounts = accounts
    self.context = context
    self.decisions = decisions
    self.asOf = asOf
  }
}

/// The people whom one account knows.
package struct AccountPeople: Sendable {
  package var account: Account
  package var ties: [Tie]
  package var participants: [Person]
  package var uploaded: [ContactPoint]
  package var positions: [Position]

  /// Who is together in a conversation of several, or tagged together.
  package var gatherings: [[Person]]

  /// What the account says of its owner's family: names.
  package var family: [ProfileField]

  /// Conversations, for what their titles tell.
  package var threads: [MessageThread]

  /// Items with people tagged in them.
  package var tagged: [TaggedItem]

  package init(
    account: Account, ties: [Tie], participants: [Person], uploaded: [ContactPoint], positions: [Position],
    gatherings: [[Person]] = [], family: [ProfileField] = [], threads: [MessageThread] = [], tagged: [TaggedItem] = []
  ) {
    self.account = account
    self.ties = ties
    self.participants = participants
    self.uploaded = uploaded
    self.positions = positions
    self.gatherings = gatherings
    self.family = family
    self.threads = threads
    self.tagged = tagged
  }
}
