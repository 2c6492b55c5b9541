/// The characters that give a CSV its shape.
enum CSVByte {
  static let quote = UInt8(ascii: "\"")
  static let backslash = UInt8(ascii: "\\")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let comma = UInt8(ascii: ",")
  static let tab = UInt8(ascii: "\t")
  static let semicolon = UInt8(ascii: ";")
}
