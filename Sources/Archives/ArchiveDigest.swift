internal import Crypto

/// What identifies an export, whether it is a zip or the folder that it was unpacked to.
package enum ArchiveDigest {
  /// SHA-256 in hexadecimal over the members below a root, as sorted lines `path NUL size NUL checksum LF`.
  ///
  /// The checksum is the CRC-32 in hexadecimal, from the zip's directory or by reading; `-` for media, which are not
  /// read, and for what can't be read.
  package static func sha256(of archive: any Archive, root: String = "") -> String {
    var hash = SHA256()
    let below = archive.members.filter { $0.path.hasPrefix(root) }
    for member in below.sorted(by: { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }) {
      let line = "\(member.path.dropFirst(root.count))\0\(member.size)\0\(checksum(of: member, in: archive))\n"
      hash.update(data: Array(line.utf8))
    }
    return hash.finalize().map { hexadecimal(UInt32($0), digits: 2) }.joined()
  }

  private static func checksum(of member: ArchiveMember, in archive: any Archive) -> String {
    guard !member.isMedia else { return "-" }
    let sum = member.checksum ?? (try? Checksum.of(member, in: archive))
    return sum.map { hexadecimal($0, digits: 8) } ?? "-"
  }

  private static func hexadecimal(_ number: UInt32, digits: Int) -> String {
    let short = String(number, radix: 16)
    return String(repeating: "0", count: max(0, digits - short.count)) + short
  }
}
