/// What says that two exports are of one account, the surest first.
package enum AccountSign: Int, CaseIterable, Comparable, Sendable {
  /// The platform's own number.
  case memberNumber
  /// The user name, now or before.
  case userName
  /// One of the account's own e-mail addresses.
  case email
  /// The same name, and the same day of registration.
  case registration
  /// The same name, and two positions that began at the same time.
  case career
  /// The name, where one of the two states no user name.
  case name

  /// Whether the owner's name must be the same, too.
  var needsName: Bool { self == .registration || self == .career }

  /// How a report calls it.
  package var title: String {
    switch self {
    case .memberNumber: "the member number"
    case .userName: "a user name of before"
    case .email: "an e-mail address of the account"
    case .registration: "the name and the day of registration"
    case .career: "the name and the positions of the profile"
    case .name: "the name"
    }
  }

  /// SQL that tells whether the accounts `source` and `known` share it; nil where it is no matter of records.
  var query: String? {
    switch self {
    case .memberNumber: AccountSign.shared("field", "value", "kind = 'member-id'")
    case .email: AccountSign.shared("contact_point", "lower(value)", "kind = 'email' AND use = 'account'")
    case .registration:
      """
      EXISTS (SELECT 1 FROM field AS one, field AS other WHERE one.account = :source AND other.account = :known
        AND one.kind = 'registered' AND other.kind = 'registered'
        AND (one.value = other.value OR abs(one.since - other.since) <= \(AccountSign.day)))
      """
    case .career:
      """
      (SELECT COUNT(*) FROM position AS one WHERE account = :source AND since IS NOT NULL AND EXISTS
        (SELECT 1 FROM position WHERE account = :known AND key = one.key)) >= 2
      """
    case .userName, .name: nil
    }
  }

  /// A day and two hours as `Moment` writes them: what two zones may differ by.
  static let day = 26 * 36_000_000

  private static func shared(_ table: String, _ value: String, _ condition: String) -> String {
    """
    EXISTS (SELECT \(value) FROM \(table) WHERE account = :source AND \(condition)
      INTERSECT SELECT \(value) FROM \(table) WHERE account = :known AND \(condition))
    """
  }

  package static func < (left: AccountSign, right: AccountSign) -> Bool { left.rawValue < right.rawValue }
}
