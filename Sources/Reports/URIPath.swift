/// Paths as relative URI references (RFC 3986).
enum URIPath {
  /// Percent-encodes all but unreserved characters and slashes; a leading slash or a scheme cannot come out.
  static func encoded(_ path: String) -> String {
    let relative = path.drop { $0 == "/" }
    return relative.utf8.reduce(into: "") { output, byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        output.unicodeScalars.append(Unicode.Scalar(byte))
      default: output += "%" + Hazard.hexadecimal(UInt32(byte), width: 2).uppercased()
      }
    }
  }
}
