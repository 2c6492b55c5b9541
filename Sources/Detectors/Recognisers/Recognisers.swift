/// All scanners of fixed forms.
enum Recognisers {
  /// What a text holds, in its order.
  static func find(in text: AnalysedText) -> [Recognition] {
    let cues = FormCues(text)
    guard cues.stand else { return [] }
    let wanted = scanners.filter { $0.isWanted(cues) }
    guard !wanted.isEmpty else { return [] }
    let scanned = ScannedText(text.original)
    let found = wanted.flatMap { $0.find(scanned) }
    return found.count < 2 ? found : found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private struct Scanner: Sendable {
    /// Whether a text can hold its form at all: what is asked must follow from the form itself.
    var isWanted: @Sendable (FormCues) -> Bool
    var find: @Sendable (ScannedText) -> [Recognition]

    /// A scanner of forms with at least so many digits.
    init(digits: Int, _ find: @escaping @Sendable (ScannedText) -> [Recognition]) {
      isWanted = { $0.digits >= digits }
      self.find = find
    }

    init(
      where isWanted: @escaping @Sendable (FormCues) -> Bool, _ find: @escaping @Sendable (ScannedText) -> [Recognition]
    ) {
      self.isWanted = isWanted
      self.find = find
    }
  }

  private static let scanners: [Scanner] = [
    Scanner(where: \.hasAt, EmailRecogniser.find),
    Scanner(where: \.hasSpeltStop, SpeltEmail.find),
    Scanner(digits: 9, PhoneRecogniser.find),
    // Ten digits: "oh", one word that doubles or trebles and its digit, or "hundred" for two.
    Scanner(where: { $0.numberWords >= 5 }, SpokenPhone.find),
    Scanner(digits: 6, IbanRecogniser.find),
    Scanner(digits: 15, CardRecogniser.find),
    Scanner(digits: 6, NationalInsuranceRecogniser.find),
    Scanner(digits: 9, SocialSecurityRecogniser.find),
    Scanner(digits: 9, KeyedNumberRecogniser.find),
    // Italian codes may spell every digit as a letter.
    Scanner(where: { $0.digits >= 7 || $0.longestRun >= 16 }, NationalIDRecogniser.find),
    Scanner(digits: 5, PassportRecogniser.find),
    Scanner(digits: 3, BirthDateRecogniser.find),
    Scanner(digits: 6, DrivingLicenceRecogniser.find),
    Scanner(digits: 14, BankAccountRecogniser.find),
    Scanner(digits: 2, PostcodeRecogniser.find),
    Scanner(digits: 1, StreetAddressRecogniser.find),
    Scanner(digits: 2, PlateRecogniser.find),
    // Keys and their values have fifteen characters or more; what is shorter has a sign of its own.
    Scanner(where: { $0.longestRun >= 15 || $0.hasAt || $0.hasDoubleHyphen }, SecretKeyRecogniser.find),
    Scanner(where: { $0.digits > 0 || $0.hasInnerSign }, PasswordRecogniser.find),
    Scanner(where: \.hasInnerStop, InternalHostRecogniser.find),
    Scanner(where: { $0.digits > 0 || $0.numberWords > 0 }, AmountRecogniser.find),
    Scanner(where: \.hasInnerStop, DocumentNameRecogniser.find),
    Scanner(where: \.hasInnerStop, WorkLinkRecogniser.find),
  ]
}
