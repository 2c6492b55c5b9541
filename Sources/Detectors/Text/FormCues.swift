/// Tells whether a text can hold anything with a fixed form at all: most texts can't, and need no scanner.
enum FormCues {
  /// Whether it has a digit, a sign of addresses and file names, or a word that announces a secret or a spelt address.
  static func stand(in text: AnalysedText) -> Bool {
    if text.words.contains(where: { $0.traits.contains(.formCue) }) { return true }
    var previous: UInt8 = 0x20
    for byte in text.original.utf8 {
      if isCue(byte) || (previous == 0x2E && isLetter(byte)) { return true }
      previous = byte
    }
    return false
  }

  static let words = Set(
    """
    password passwords passcode passphrase pass login logins pin pins code codes key keys username user dot safe padlock \
    combination combo street road avenue lane close drive crescent terrace way court gardens strasse rue calle via praca \
    number numbers account one two three four five six seven eight nine zero oh double treble hundred plate reg postcode
    """.split(separator: " ").map { WordHash.of($0) })

  private static func isCue(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x40, 0x2F, 0x5C: true
    default: false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
