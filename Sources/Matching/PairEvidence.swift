/// How much more probable it is that two profiles show one person than two: a likelihood ratio with its reasons.
struct PairEvidence: Hashable {
  var ratio: Double
  var reasons: [String]

  /// Whether given name and surname both agree, in full or by a short form, or an identifier does.
  var isWhole: Bool

  /// The same with another factor and its reason.
  func times(_ factor: Double, because reason: String) -> PairEvidence {
    PairEvidence(ratio: ratio * factor, reasons: reasons + [reason], isWhole: isWhole || factor >= 1e3)
  }
}
