/// Hosts that only exist inside: `vpn.…`, `intranet`, `.local`, `.internal`, `-int` domains and private addresses.
enum InternalHostRecogniser {
  private static let labels: Set<String> = ["vpn", "intranet", "jira", "confluence", "gitlab", "jenkins", "sharepoint"]
  private static let endings: Set<String> = ["local", "internal", "intranet", "corp", "lan"]

  static func find(in text: ScannedText) -> [Recognition] {
    var found: [Recognition] = []
    var index = 0
    while index < text.bytes.count {
      guard text.bytes[index].isWordByte else {
        index += 1
        continue
      }
      var end = index
      while let byte = text.byte(end), byte.isWordByte || byte == 0x2D || byte == 0x2E { end += 1 }
      while end > index, let last = text.byte(end - 1), !last.isWordByte { end -= 1 }
      if isInternal(text.bytes[index..<end]), text.byte(index - 1) != UInt8(ascii: "@") {
        found.append(text.recognition(.internalHost, index..<end, weight: 0.8))
      }
      index = end + 1
    }
    return found
  }

  private static func isInternal(_ host: ArraySlice<UInt8>) -> Bool {
    let parts = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count >= 2, parts.allSatisfy({ !$0.isEmpty }) else { return false }
    let names = parts.map { String(decoding: $0.map(\.lowered), as: UTF8.self) }
    if isPrivateAddress(names) { return true }
    guard names[names.count - 1].utf8.allSatisfy(\.isLetter), names[0].utf8.count >= 2 else { return false }
    return endings.contains(names[names.count - 1]) || names.count >= 3 && labels.contains(names[0])
      || names.dropLast().contains { $0.hasSuffix("-int") || $0.hasSuffix("-internal") || $0.hasPrefix("vpn-") }
  }

  private static func isPrivateAddress(_ names: [String]) -> Bool {
    let octets = names.compactMap { UInt8($0) }
    guard names.count == 4, octets.count == 4 else { return false }
    return octets[0] == 10 || octets[0] == 192 && octets[1] == 168 || octets[0] == 172 && (16...31).contains(octets[1])
  }
}
