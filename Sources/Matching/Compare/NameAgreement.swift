/// How two names agree.
struct NameAgreement: Hashable, Sendable {
  enum Middle: UInt8, Sendable {
    case silent
    case agree
    case contradict
  }

  var given: PartAgreement
  var surname: PartAgreement
  var middle: Middle
  var isSwapped: Bool

  /// The likelihood ratio of the pair.
  var ratio: Double

  /// Whether both parts agree in full, by a short form or in another script.
  var isWhole: Bool { given.isWhole && surname.isWhole }
}
