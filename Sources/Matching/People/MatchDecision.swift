package import Model

/// What the owner said of a person, or of a match.
///
/// Keyed by what every export repeats, so that it survives the next one.
package struct MatchDecision: Hashable, Sendable {
  package enum Verdict: String, CaseIterable, Sendable {
    case same
    case different
    case friend
    case colleague
    case client
  }

  /// `linkedin:slug`, else `name:` and the folded name.
  package var person: String

  /// The name when it was decided, folded.
  package var name: String

  /// `instagram:handle`, else `facebook:name:` and the folded name; empty for a verdict on the person.
  package var profile: String

  package var verdict: Verdict

  package init(person: String, name: String, profile: String, verdict: Verdict) {
    self.person = person
    self.name = name
    self.profile = profile
    self.verdict = verdict
  }

  /// The stable key of somebody whom a platform shows.
  package static func key(of person: Person, on platform: Platform) -> String {
    key(name: person.name, handle: person.handle ?? person.url, on: platform)
  }

  package static func key(name: String?, handle: String?, on platform: Platform) -> String {
    if let handle, !handle.isEmpty { return "\(platform.rawValue):\(handle.lowercased())" }
    return "\(platform.rawValue):name:\(PeopleDirectory.folded(name ?? ""))"
  }
}
