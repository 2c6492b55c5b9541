package import Model

/// How far an item can be seen, as a weight on its points (score.md, metric V).
package enum Visibility {
  /// The weight of an audience: 1 for everyone, .05 for the owner alone.
  ///
  /// An audience that the export does not state weighs as much as the whole network: .75.
  package static func weight(of audience: Audience) -> Double {
    switch audience {
    case .everyone: 1
    case .friendsOfFriends: 0.9
    case .network, .friends, .unknown: 0.75
    case .group: 0.65
    case .custom: 0.5
    case .directMessage: 0.35
    case .onlyMe: 0.05
    }
  }
}
