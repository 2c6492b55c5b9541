/// Classes of UTF-8 bytes that the scanners ask for.
extension UInt8 {
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isUpper: Bool { self >= 0x41 && self <= 0x5A }
  var isLower: Bool { self >= 0x61 && self <= 0x7A }
  var isLetter: Bool { isUpper || isLower }

  /// A letter, a digit or any part of a character outside ASCII.
  var isWordByte: Bool { isLetter || isDigit || self >= 0x80 }

  var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A }
  var lowered: UInt8 { isUpper ? self + 0x20 : self }

  /// The value of a decimal digit; 0 for any other byte.
  var digit: Int { isDigit ? Int(self - 0x30) : 0 }
}
