import Foundation
import Matching

/// How people of one origin are called.
struct Culture {
  var givens: WeightedNames
  var surnames: WeightedNames

  /// Middle words between given name and surname at home; empty where there are none.
  var middles = WeightedNames("")

  /// Share of those who write themselves in the script of home on a personal account.
  var nativeShare = 0.0

  /// Share with a second surname, and of those the share who show both at work.
  var hasSecondSurname = false

  /// Share who write the surname first on a personal account.
  var swappedShare = 0.01

  /// Share who add the middle word on a personal account.
  var middleShare = 0.0

  /// Whether the given name is two syllables that are drawn apart.
  var isSyllabic = false

  static let vietnamese = Culture(
    givens: WeightedNames(CultureNames.vietnameseGivens, exponent: 0.6).with(
      tail: WeightedNames(CultureTails.vietnameseGivens).names, share: 0.15),
    surnames: WeightedNames(CultureNames.vietnameseSurnames), middles: WeightedNames(CultureNames.vietnameseMiddles),
    swappedShare: 0.06, middleShare: 0.10)

  static let spanish = Culture(
    givens: WeightedNames(CultureNames.spanishGivens, exponent: 0.5).with(
      tail: WeightedNames.compounds(CultureTails.spanishGivenHeads, CultureTails.spanishGivenEndings), share: 0.25),
    surnames: WeightedNames(CultureNames.spanishSurnames, exponent: 0.75).with(
      tail: WeightedNames.compounds(CultureTails.spanishHeads, CultureTails.spanishEndings), share: 0.46),
    hasSecondSurname: true)

  static let russian = Culture(
    givens: WeightedNames(CultureNames.russianGivens, exponent: 0.7),
    surnames: WeightedNames(CultureNames.russianSurnames, exponent: 0.4).with(
      tail: WeightedNames.compounds(CultureTails.russianHeads, CultureTails.russianEndings), share: 0.84),
    nativeShare: 0.55)

  static let chinese = Culture(
    givens: WeightedNames(CultureNames.chineseSyllables, exponent: 1.0),
    surnames: WeightedNames(CultureNames.chineseSurnames, exponent: 0.7), nativeShare: 0.35, swappedShare: 0.04,
    isSyllabic: true)

  static let arabic = Culture(
    givens: WeightedNames(CultureNames.arabicGivens, exponent: 0.5).with(
      tail: WeightedNames.compounds(CultureTails.arabicGivenHeads, CultureTails.arabicGivenEndings), share: 0.2),
    surnames: WeightedNames(CultureNames.arabicSurnames, exponent: 0.3).with(
      tail: WeightedNames.compounds(CultureTails.arabicHeads, CultureTails.arabicEndings), share: 0.81),
    nativeShare: 0.45)

  static let german = Culture(
    givens: WeightedNames(CultureNames.germanGivens, exponent: 0.5),
    surnames: WeightedNames(CultureNames.germanSurnames, exponent: 0.6).with(
      tail: WeightedNames.compounds(CultureTails.germanHeads, CultureTails.germanEndings), share: 0.71))

  static let indian = Culture(
    givens: WeightedNames(CultureNames.indianGivens, exponent: 0.5),
    surnames: WeightedNames(CultureNames.indianSurnames, exponent: 0.7).with(
      tail: WeightedNames.compounds(CultureTails.indianHeads, CultureTails.indianEndings), share: 0.27))

  /// The tables with their shares shaken by half a log unit, and an eighth of surnames that no table knows.
  static func generic(_ numbers: inout SeededNumbers) -> Culture {
    var surnames = NameTables.surnames.map { name, share in
      (name: BenchmarkName(latin: capitalised(name)), weight: share * shake(&numbers))
    }
    let total = surnames.reduce(0) { $0 + $1.weight }
    for _ in 0..<8000 {
      surnames.append((BenchmarkName(latin: CultureNames.invented(&numbers)), total / 7 / 8000))
    }
    let givens = NameTables.givenNames.map { name, share in
      (name: BenchmarkName(latin: capitalised(name)), weight: share * shake(&numbers))
    }
    return Culture(givens: WeightedNames(givens), surnames: WeightedNames(surnames), middles: WeightedNames(givens))
  }

  static func capitalised(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

  private static func shake(_ numbers: inout SeededNumbers) -> Double { exp(0.5 * numbers.normal()) }
}
