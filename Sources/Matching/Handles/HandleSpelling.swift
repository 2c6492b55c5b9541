import Foundation

/// The ways in which a contact's name may stand in a user name.
struct HandleSpelling: Sendable {
  enum Form: UInt8, Sendable {
    case none
    case full
    case nickname
    case formal
    case initial
    case cut
  }

  struct Piece: Sendable {
    var bytes: [UInt8]
    var form: Form

    /// Logarithm of the weight of the form.
    var weight: Double

    /// Logarithm of the share of people whom the piece fits too.
    var share: Double
  }

  var givens: [Piece] = []
  var surnames: [Piece] = []

  init(_ contact: NameParts, frequencies: LocalFrequencies) {
    addGivens(contact, frequencies)
    addSurnames(contact, frequencies)
  }

  private mutating func addGivens(_ contact: NameParts, _ frequencies: LocalFrequencies) {
    for given in contact.givens where given.token.count >= 2 {
      let token = given.token
      add(
        given: token.text, .full, 0.55 * given.weight,
        frequencies.givens.share(token.hash, beside: contact.surname?.hash))
      let shorts = Nicknames.shared.shortForms(of: token.hash)
      for short in shorts where short.utf8.count >= 2 {
        add(
          given: short, .nickname, 0.15 / Double(shorts.count) * given.weight,
          frequencies.givens.share(NameHash.of(short), beside: contact.surname?.hash))
      }
    }
    let given = contact.given
    let letters = Array(given.text.utf8)
    if let first = letters.first {
      givens.append(Piece(bytes: [first], form: .initial, weight: log(0.12), share: log(0.07)))
    }
    for length in [3, 4] where letters.count > length {
      let mass = NameFrequencies.shared.givenNames(beginning: NameHash.of(letters.prefix(length)))
      givens.append(
        Piece(bytes: Array(letters.prefix(length)), form: .cut, weight: log(0.02), share: log(min(1, mass))))
    }
  }

  private mutating func addSurnames(_ contact: NameParts, _ frequencies: LocalFrequencies) {
    for surname in contact.surnames where surname.token.count >= 2 {
      surnames.append(
        Piece(
          bytes: Array(surname.token.text.utf8), form: .full, weight: log(0.55 * surname.weight),
          share: log(frequencies.surnames.share(surname.token.hash, beside: contact.given.hash))))
    }
    guard let surname = contact.surname else { return }
    let letters = Array(surname.text.utf8)
    if let first = letters.first {
      surnames.append(Piece(bytes: [first], form: .initial, weight: log(0.06), share: log(0.07)))
    }
    for length in [3, 4] where letters.count > length {
      let mass = frequencies.surnamePrefixes.share(
        NameHash.of(letters.prefix(length)), beside: contact.given.hash)
      surnames.append(
        Piece(bytes: Array(letters.prefix(length)), form: .cut, weight: log(0.02 / 2), share: log(min(1, mass))))
    }
  }

  private mutating func add(given text: String, _ form: Form, _ weight: Double, _ share: Double) {
    givens.append(Piece(bytes: Array(text.utf8), form: form, weight: log(weight), share: log(share)))
  }
}
