/// What becomes of a name on a personal account; shares of people, our assumption after people.md section 2.
///
/// About a third of the names change, so that an exact comparison finds about two thirds, as people.md measured.
enum Perturbation: String, CaseIterable {
  case nickname
  case otherSurname
  case bothSurnames
  case oneSurname
  case middleAsSurname
  case surnameInitial
  case wordAsSurname
  case typo
  case pseudonym
  case none

  /// In a hundred people.
  var share: Double {
    switch self {
    case .nickname: 10
    case .otherSurname: 5
    case .bothSurnames: 2
    case .oneSurname: 1.5
    case .middleAsSurname: 2
    case .surnameInitial: 2
    case .wordAsSurname: 1
    case .typo: 1.5
    case .pseudonym: 2.5
    case .none: 72.5
    }
  }

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
