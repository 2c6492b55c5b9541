/// A role that somebody had to the owner, and when.
package struct RoleSpan: Hashable, Sendable {
  package var role: Role

  /// The organisation that it is about: the shared employer, the client's firm.
  package var organisation: String?

  package var since: Timestamp?
  package var until: Timestamp?

  /// How it is known, in plain words with its source: "in your context file", "Connections.csv row 12: company Northwind".
  package var because: String

  package var isInferred: Bool

  package init(
    role: Role, organisation: String? = nil, since: Timestamp? = nil, until: Timestamp? = nil, because: String,
    isInferred: Bool
  ) {
    self.role = role
    self.organisation = organisation
    self.since = since
    self.until = until
    self.because = because
    self.isInferred = isInferred
  }

  /// Whether it held at a moment; a moment that is not known counts as today, where only an end in the past excludes.
  package func held(at moment: Timestamp?) -> Bool {
    guard let moment else { return until == nil }
    if let since, moment < since { return false }
    if let until, moment > until { return false }
    return true
  }
}
