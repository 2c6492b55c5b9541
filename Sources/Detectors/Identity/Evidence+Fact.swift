import Model

extension Evidence {
  /// A reason that is a fact of the archive's structure.
  static func fact(_ why: String, weight: Double) -> Evidence {
    Evidence(kind: .structure, why: why, weight: weight)
  }
}
