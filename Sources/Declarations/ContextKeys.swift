import Model

/// Every key that partywall.yaml may hold; docs/context.md has a row for each.
package enum ContextKeys {
  static let root = [
    "version", "stance", "accounts", "me", "employers", "clients", "suppliers", "competitors", "people", "terms",
    "packs", "policy", "quiet_rules", "opt_in", "working_hours",
  ]
  static let platforms = Platform.allCases.map(\.rawValue)
  static let owner = ["names", "handles", "birth_date", "emails", "phones"]
  static let bySide = ["personal", "work"]
  static let organisation = [
    "name", "aliases", "domains", "since", "until", "products", "places", "covenant_until", "people", "identifying",
  ]
  static let person = ["name", "roles", "handles", "emails", "friend"]
  static let terms = ["codenames", "confidential"]
  static let workingHours = ["days", "from", "to", "utc_offset"]

  /// All of them with the keys above them, as messages spell them: `me.emails.work`.
  ///
  /// `clients`, `suppliers` and `competitors` hold what `employers` holds.
  package static let all =
    root + below("accounts", platforms) + below("me", owner) + below("me.emails", bySide) + below("me.phones", bySide)
    + below("employers", organisation) + below("people", person) + below("people.handles", platforms)
    + below("terms", terms) + below("working_hours", workingHours)

  private static func below(_ key: String, _ keys: [String]) -> [String] { keys.map { "\(key).\($0)" } }
}
