import Crypto
import Foundation

/// What makes a finding the same finding in the next export.
///
/// Built from what every export repeats (account, rule, subject, moment, folded words) and from nothing that a new
/// export renumbers: not the path, not the place, not the order. A keyed hash, so that short words can't be guessed
/// from a table; the key is derived from the account, so that a folder and its zip give the same bytes.
package enum Fingerprint {
  /// `f_` and 32 hexadecimal digits.
  package static func of(account: String, parts: [String]) -> String {
    let key = SymmetricKey(data: SHA256.hash(data: Data("partywall finding\u{0}\(account)".utf8)))
    let message = parts.map { "\($0.utf8.count):\($0)" }.joined()
    let code = HMAC<SHA256>.authenticationCode(for: Data(message.utf8), using: key)
    return "f_" + code.prefix(16).map { hexadecimal($0) }.joined()
  }

  /// SHA-256 of a text in hexadecimal.
  package static func digest(of text: String) -> String {
    SHA256.hash(data: Data(text.utf8)).map { hexadecimal($0) }.joined()
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }
}
