import Foundation

/// What the classifier says of one item.
package struct ClassifierScores: Sendable {
  /// Calibrated log-odds by label; empty where there was nothing to read.
  let values: [Float]

  /// Nothing was read.
  static let none = ClassifierScores(values: [])

  /// How probable a careful reader would agree with a label, 0 to 1.
  package func probability(_ label: Int) -> Double {
    values.indices.contains(label) ? 1 / (1 + exp(-Double(values[label]))) : 0
  }
}
