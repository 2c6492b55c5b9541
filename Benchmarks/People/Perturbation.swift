/// What becomes of a name on a personal account; shares of people, fitted to what people.md section 2 reports.
///
/// An exact comparison finds about .69 there, shared words reach an average precision of .82 and .87 are found at all in a
/// network of ordinary density: so a third of the names change, and an eighth beyond recognition.
enum Perturbation: String, CaseIterable {
  case nickname
  case otherSurname
  case bothSurnames
  case oneSurname
  case middleAdded
  case middleAsSurname
  case surnameInitial
  case wordAsSurname
  case typo
  case pseudonym
  case none

  /// In a hundred people.
  var share: Double {
    switch self {
    case .nickname: 14
    case .otherSurname: 5
    case .bothSurnames: 3.5
    case .oneSurname: 1.5
    case .middleAdded: 3
    case .middleAsSurname: 1.5
    case .surnameInitial: 1.5
    case .wordAsSurname: 1
    case .typo: 2
    case .pseudonym: 2
    case .none: 65
    }
  }

  /// Whether a name in one word, written without spaces, stays as it is.
  var isNoMatter: Bool { self != .nickname && self != .otherSurname && self != .pseudonym && self != .wordAsSurname }

  /// Share of connections who hide their surname at work: "Jane D.".
  static let hiddenAtWork = 0.01

  static func draw(_ numbers: inout SeededNumbers) -> Perturbation {
    var rest = numbers.share() * 100
    for kind in allCases {
      rest -= kind.share
      if rest < 0 { return kind }
    }
    return .none
  }
}
