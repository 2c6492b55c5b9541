/// A job that a profile states.
package struct Position: Hashable, Sendable {
  package var employer: String
  package var title: String?
  package var location: String?
  package var details: String?

  /// First and last moment, to the month or year that the profile gives; nil end means today.
  package var since: Timestamp?
  package var until: Timestamp?

  package var origin: Origin

  package init(
    employer: String, title: String? = nil, location: String? = nil, details: String? = nil,
    since: Timestamp? = nil, until: Timestamp? = nil, origin: Origin
  ) {
    self.employer = employer
    self.title = title
    self.location = location
    self.details = details
    self.since = since
    self.until = until
    self.origin = origin
  }
}
