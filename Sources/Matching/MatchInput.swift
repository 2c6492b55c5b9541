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

  package init(
    account: Account, ties: [Tie], participants: [Person], uploaded: [ContactPoint], positions: [Position]
  ) {
    self.account = account
    self.ties = ties
    self.participants = participants
    self.uploaded = uploaded
    self.positions = positions
  }
}

/// What the owner said of a match.
package struct MatchDecision: Hashable, Sendable {
  package enum Verdict: String, Sendable {
    case same
    case different
    case friend
  }

  package var account: String

  /// Handle, else folded name, of the profile that it is about.
  package var key: String

  /// Name of the person.
  package var name: String

  package var verdict: Verdict

  package init(account: String, key: String, name: String, verdict: Verdict) {
    self.account = account
    self.key = key
    self.name = name
    self.verdict = verdict
  }
}
