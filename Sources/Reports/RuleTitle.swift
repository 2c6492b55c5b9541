/// What a rule is called and why it matters, for the readers of a report.
package struct RuleTitle: Hashable, Sendable {
  /// A phrase that follows the account's name: "shows a work e-mail address".
  package var title: String

  package var why: String

  package init(title: String, why: String) {
    self.title = title
    self.why = why
  }
}
