/// Protected speech that a rule touched: kept out of the score, told to the owner alone.
package struct GuardNote: Hashable, Sendable {
  /// For example `guard.organising`.
  package var guardID: String
  package var account: String
  package var item: Finding.ItemReference?
  package var occurredAt: Timestamp?
  /// The rule that would have spoken.
  package var wouldHaveBeen: String
  package var explanation: String

  package init(
    guardID: String, account: String, item: Finding.ItemReference?, occurredAt: Timestamp?, wouldHaveBeen: String,
    explanation: String
  ) {
    self.guardID = guardID
    self.account = account
    self.item = item
    self.occurredAt = occurredAt
    self.wouldHaveBeen = wouldHaveBeen
    self.explanation = explanation
  }
}
