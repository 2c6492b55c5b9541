/// A contact and a shown person who may be one, with what speaks for it.
struct MatchCandidate: Sendable {
  var contact: Int
  var shown: Int
  var name: NameAgreement?
  var handle: HandleAgreement?

  /// Circumstances with their factors.
  var circumstances: [Circumstance] = []

  /// The product of the factors.
  var ratio: Double

  var probability = 0.0

  /// How many contacts the shown person fits about as well, this one among them.
  var rivals = 1

  /// Whether both parts of a name agree, or an identifier does.
  var isWhole: Bool {
    name?.isWhole ?? false || handle?.isWhole ?? false || circumstances.contains(where: \.kind.isIdentifier)
  }

  /// Whether nothing but a full name speaks for it that one in twenty thousand people has, or more.
  var isCommonNameOnly: Bool {
    guard let name, name.isWhole, !circumstances.contains(where: { $0.factor > 1 }) else { return false }
    return name.given.share * name.surname.share > 5e-5 && name.middle != .agree
  }

  /// Whether a given name speaks for it and nothing more: no surname, no circumstance.
  var isGivenOnly: Bool {
    guard handle?.isGivenOnly ?? true, !circumstances.contains(where: { $0.factor > 1 }) else { return false }
    guard let name else { return handle != nil }
    return name.surname.kind == .hidden || name.surname.kind == .differs
  }
}
