/// What somebody is to the owner.
package enum Role: String, CaseIterable, Codable, Sendable {
  case colleague
  case formerColleague = "former-colleague"
  case manager
  case report
  case hr
  case client
  case supplier
  case competitor
  case recruiter
  case regulator
  case auditor
  case journalist
  case official
  case friend
  case family

  /// Whether the person has power over the owner, or the owner over them.
  package var isAuthority: Bool { self == .manager || self == .report || self == .hr }

  /// Whether the person belongs to the owner's working life today.
  package var isWork: Bool {
    switch self {
    case .colleague, .manager, .report, .hr, .client, .supplier, .competitor: true
    case .formerColleague, .recruiter, .friend, .family: false
    case .regulator, .auditor, .journalist, .official: false
    }
  }
}
