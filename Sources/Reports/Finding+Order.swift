package import Model

extension Finding {
  /// Whether it is in the open score.
  package var isOpen: Bool { state != .wrong && state != .accepted && state != .fixed && baseline != .absent }

  /// Points times confidence, downwards; equal ones by id.
  package static func weighsMore(_ left: Finding, _ right: Finding) -> Bool {
    let (leftUnits, rightUnits) = (left.points * left.confidence, right.points * right.confidence)
    return leftUnits == rightUnits ? left.id < right.id : leftUnits > rightUnits
  }
}
