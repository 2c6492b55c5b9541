/// Holds what a reader made of a member against what the reader of the format counted in it.
package enum Reconciliation {
  /// What a person should know: that records were lost on the way, or that a known file gave none.
  package static func warning(elements: Int, silent: Int, records: Int, skipped: Int) -> String? {
    if silent > 0 { return "\(silent) of \(elements) elements gave no record" }
    return records == 0 && skipped == 0 && elements == 0 ? "a known file without records" : nil
  }
}
