/// How one part of two names agrees, and what that is worth.
struct PartAgreement: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    case equal
    case inner
    case nickname
    case romanised
    case transliterated
    case skeleton
    case oneEdit
    case middleShown
    case shortened
    case samePrefix
    case initial
    case hidden
    case differs
  }

  var kind: Kind

  /// P(shown | same person) / P(shown | somebody else).
  var ratio: Double

  /// Share of people of the owner's circle who show this part.
  var share: Double

  /// Whether the parts are one name in full, in a short form or in another script.
  var isWhole: Bool {
    switch kind {
    case .equal, .inner, .nickname, .romanised, .transliterated: true
    default: false
    }
  }

  var isExact: Bool { kind == .equal || kind == .transliterated }
}
