import Crypto
package import Foundation

/// Digests of texts.
package enum Fingerprint {
  /// SHA-256 of a text in hexadecimal.
  package static func digest(of text: String) -> String {
    SHA256.hash(data: Data(text.utf8)).map { hexadecimal($0) }.joined()
  }

  /// SHA-256 of bytes in hexadecimal.
  package static func digest(of data: Data) -> String {
    SHA256.hash(data: data).map { hexadecimal($0) }.joined()
  }

  static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }
}
