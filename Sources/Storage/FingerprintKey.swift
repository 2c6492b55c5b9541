import Crypto
import Foundation

/// Makes the ids of an account's findings: a keyed hash, so that short words can't be guessed from a table.
///
/// The key is the vault's own secret and the account. An id says nothing without the vault, and two vaults of one
/// person can't be joined by their ids.
package struct FingerprintKey: Sendable {
  private let key: SymmetricKey

  /// - Parameters:
  /// - secret: any number of bytes that nobody else has.
  /// - account: what stays the same of the account whatever export it is read from.
  package init(secret: some Sequence<UInt8>, account: String) {
    let code = HMAC<SHA256>.authenticationCode(
      for: Data("partywall finding\u{0}\(account)".utf8), using: SymmetricKey(data: Data(secret)))
    key = SymmetricKey(data: Data(code))
  }

  /// `f_` and 32 hexadecimal digits over parts that every export repeats.
  package func id(of parts: [String]) -> String {
    let message = parts.map { "\($0.utf8.count):\($0)" }.joined()
    let code = HMAC<SHA256>.authenticationCode(for: Data(message.utf8), using: key)
    return "f_" + code.prefix(16).map(Fingerprint.hexadecimal).joined()
  }
}
