/// The script that a name is written in.
enum NameScript: Hashable, Sendable {
  case latin
  case cyrillic
  case greek
  case han
  case kana
  case hangul
  case arabic
  case hebrew
  case other

  /// The script of a letter.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case ..<0x370, 0x1E00..<0x1F00, 0x2C60..<0x2C80, 0xA720..<0xA800: self = .latin
    case 0x370..<0x400, 0x1F00..<0x2000: self = .greek
    case 0x400..<0x530: self = .cyrillic
    case 0x590..<0x600: self = .hebrew
    case 0x600..<0x700, 0x750..<0x780, 0x8A0..<0x900, 0xFB50..<0xFE00, 0xFE70..<0xFF00: self = .arabic
    case 0x3040..<0x3100, 0x31F0..<0x3200: self = .kana
    case 0x3400..<0xA000, 0x20000..<0x32000: self = .han
    case 0x1100..<0x1200, 0xAC00..<0xD7B0: self = .hangul
    default: self = .other
    }
  }

  /// Whether vowels are left out in writing.
  var isAbjad: Bool { self == .arabic || self == .hebrew }

  /// Whether a full name is written in one, the surname first.
  var isSyllabic: Bool { self == .han || self == .hangul }
}
