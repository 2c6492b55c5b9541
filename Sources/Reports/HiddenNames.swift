package import Model

/// Whose names a redacted text leaves out.
package struct HiddenNames: Sendable {
  /// Those who matter for the audit: every part of their names goes.
  package var people: [KnownPerson]

  /// Full names and user names of everybody else whom the accounts show.
  package var bystanders: [String]

  package init(people: [KnownPerson] = [], bystanders: [String] = []) {
    self.people = people
    self.bystanders = bystanders
  }
}
