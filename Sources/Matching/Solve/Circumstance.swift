/// Something beside the name that speaks for or against a match.
package struct Circumstance: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case confirmed
    case declaredHandle
    case ownConversation
    case sameEmail
    case samePhone
    case sameHandle
    case emailLocalPart
    case writesInMessages
    case friendElsewhere
    case datesNear
    case datesApart
    case workContext
    case noWorkContext
    case confirmedColleagues
    case taggedWithColleague

    /// Whether it identifies somebody by itself.
    var isIdentifier: Bool {
      switch self {
      case .confirmed, .declaredHandle, .ownConversation, .sameEmail, .samePhone, .sameHandle, .emailLocalPart: true
      default: false
      }
    }
  }

  package var kind: Kind

  /// The likelihood ratio.
  package var factor: Double

  package init(kind: Kind, factor: Double) {
    self.kind = kind
    self.factor = factor
  }
}
