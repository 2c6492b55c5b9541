/// All scanners of fixed forms.
enum Recognisers {
  /// What a text holds of some kinds, in their order.
  static func find(_ kinds: Set<Recognition.Kind>, in text: String) -> [Recognition] {
    let scanned = ScannedText(text)
    let found = scanners.filter { !$0.kinds.isDisjoint(with: kinds) }.flatMap { $0.find(scanned) }
    return found.filter { kinds.contains($0.kind) }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private struct Scanner: Sendable {
    var kinds: Set<Recognition.Kind>
    var find: @Sendable (ScannedText) -> [Recognition]
  }

  private static let scanners: [Scanner] = [
    Scanner(kinds: [.email], find: EmailRecogniser.find), Scanner(kinds: [.phone], find: PhoneRecogniser.find),
    Scanner(kinds: [.iban], find: IbanRecogniser.find), Scanner(kinds: [.card], find: CardRecogniser.find),
    Scanner(kinds: [.nationalInsurance], find: NationalInsuranceRecogniser.find),
    Scanner(kinds: [.socialSecurity], find: SocialSecurityRecogniser.find),
    Scanner(kinds: [.vatNumber, .healthNumber, .taxReference], find: KeyedNumberRecogniser.find),
    Scanner(kinds: [.nationalID], find: NationalIDRecogniser.find),
    Scanner(kinds: [.passport], find: PassportRecogniser.find),
    Scanner(kinds: [.birthDate], find: BirthDateRecogniser.find),
    Scanner(kinds: [.drivingLicence], find: DrivingLicenceRecogniser.find),
    Scanner(kinds: [.bankAccount], find: BankAccountRecogniser.find),
    Scanner(kinds: [.postcode], find: PostcodeRecogniser.find),
    Scanner(kinds: [.streetAddress], find: StreetAddressRecogniser.find),
    Scanner(kinds: [.plate], find: PlateRecogniser.find), Scanner(kinds: [.secretKey], find: SecretKeyRecogniser.find),
    Scanner(kinds: [.password], find: PasswordRecogniser.find),
    Scanner(kinds: [.internalHost], find: InternalHostRecogniser.find),
    Scanner(kinds: [.amount], find: AmountRecogniser.find),
    Scanner(kinds: [.document], find: DocumentNameRecogniser.find),
    Scanner(kinds: [.workLink], find: WorkLinkRecogniser.find),
  ]
}
