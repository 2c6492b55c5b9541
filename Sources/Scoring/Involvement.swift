package import Model

/// How much of an act of the owner's a finding is, as a weight on its points (score.md, metric A).
package enum Involvement {
  /// The weight of an act: 1 for the owner's own words, 0 for what was only received.
  package static func weight(of act: Act) -> Double {
    switch act {
    case .author: 1
    case .comment: 0.9
    case .share: 0.7
    case .follow: 0.6
    case .reaction: 0.4
    case .tagged: 0.3
    case .received: 0
    }
  }
}
