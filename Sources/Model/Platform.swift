/// A social network whose archives are read.
package enum Platform: String, CaseIterable, Codable, Sendable {
  case facebook
  case instagram
  case linkedin

  /// The name as the platform writes it.
  package var title: String {
    switch self {
    case .facebook: "Facebook"
    case .instagram: "Instagram"
    case .linkedin: "LinkedIn"
    }
  }

  /// The side that an account on it is on unless the person says otherwise.
  package var usualSide: Side { self == .linkedin ? .professional : .personal }
}

extension Platform: Comparable {
  package static func < (left: Platform, right: Platform) -> Bool { left.rawValue < right.rawValue }
}
