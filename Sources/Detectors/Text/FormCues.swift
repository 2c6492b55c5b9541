/// What a text shows at a glance of things with a fixed form: most texts hold none, and need no scanner.
struct FormCues: Sendable {
  /// How many digits there are in all.
  private(set) var digits = 0

  /// Whether an `@` stands somewhere.
  private(set) var hasAt = false

  /// Whether a full stop stands right before a letter, a digit or a character outside ASCII.
  private(set) var hasInnerStop = false

  /// Whether a sign that passwords have stands before something that is not a blank.
  private(set) var hasInnerSign = false

  /// Whether two hyphens stand side by side.
  private(set) var hasDoubleHyphen = false

  /// The longest stretch without a blank, in bytes.
  private(set) var longestRun = 0

  /// Words that stand for a digit or a number.
  private(set) var numberWords = 0

  /// Whether a full stop is spelt in letters.
  private(set) var hasSpeltStop = false

  /// Whether a word announces a secret or a spelt address.
  private var hasWord = false

  /// Whether a sign of addresses, paths or file names is there.
  private var hasSign = false

  init(_ text: AnalysedText) {
    for word in text.words {
      if word.traits.contains(.formCue) { hasWord = true }
      if word.traits.contains(.number) { numberWords += 1 }
      if word.traits.contains(.speltStop) { hasSpeltStop = true }
    }
    var original = text.original
    original.withUTF8 { read($0) }
  }

  /// Whether there is anything to scan for.
  var stand: Bool { hasWord || hasSign || digits > 0 }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var previous: UInt8 = 0x20
    var run = 0
    for byte in bytes {
      run = byte.isBlank ? 0 : run + 1
      longestRun = max(longestRun, run)
      if previous == 0x2E, byte.isWordByte {
        hasInnerStop = true
        if byte.isLetter { hasSign = true }
      }
      if previous == 0x2D, byte == 0x2D { hasDoubleHyphen = true }
      if FormCues.isPasswordSign(previous), run > 0 { hasInnerSign = true }
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x40:
        hasAt = true
        hasSign = true
      case 0x2F, 0x5C: hasSign = true
      default: break
      }
      previous = byte
    }
  }

  /// Whether a byte is one of `!#$%&*?@+=`.
  private static func isPasswordSign(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x23, 0x24, 0x25, 0x26, 0x2A, 0x2B, 0x3D, 0x3F, 0x40: true
    default: false
    }
  }

  static let words = Set(
    """
    password passwords passcode passphrase pass login logins pin pins code codes key keys username user dot safe padlock \
    combination combo street road avenue lane close drive crescent terrace way court gardens strasse rue calle via praca \
    number numbers account one two three four five six seven eight nine zero oh double treble hundred plate reg postcode
    """.split(separator: " ").map { WordHash.of($0) })

  /// Words that scanners of spoken numbers read.
  static let numbers = Set(
    """
    oh o zero nought one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty \
    sixty seventy eighty ninety hundred thousand couple double treble triple
    """.split(separator: " ").map { WordHash.of($0) })
}
