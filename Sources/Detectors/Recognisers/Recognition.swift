/// Something with a fixed form that was found in a text: an address, a number, a key, a file name.
package struct Recognition: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case email
    case phone
    case iban
    case card
    case nationalInsurance = "national-insurance"
    case socialSecurity = "social-security"
    case vatNumber = "vat-number"
    case healthNumber = "health-number"
    case taxReference = "tax-reference"
    /// Numbers that other countries give their people.
    case nationalID = "national-id"
    case bankAccount = "bank-account"
    case passport
    case drivingLicence = "driving-licence"
    case birthDate = "birth-date"
    case postcode
    case streetAddress = "street-address"
    case plate
    case secretKey = "secret-key"
    case password
    case internalHost = "internal-host"
    case ticket
    case amount
    case document
    case workLink = "work-link"
  }

  package var kind: Kind

  /// Half-open range in the text, in Unicode scalars.
  package var range: Range<Int>

  package var text: String

  /// Strength as a probability of its own, 0 to 1.
  package var weight: Double

  package init(kind: Kind, range: Range<Int>, text: String, weight: Double) {
    self.kind = kind
    self.range = range
    self.text = text
    self.weight = weight
  }
}
