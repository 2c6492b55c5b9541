import Model

/// The addresses in LinkedIn's cells.
enum LinkedInAddress {
  /// The slug of a profile's address, percent-decoded and in lower case; nothing for any other address.
  static func handle(_ address: String?) -> String? {
    guard let address, let start = address.firstRange(of: "/in/")?.upperBound else { return nil }
    let slug = address.utf8[start...].prefix { $0 != 0x2F && $0 != 0x3F && $0 != 0x23 }
    guard !slug.isEmpty else { return nil }
    return decoded(String(Substring(slug))).lowercased()
  }

  /// A person by the address of the profile, and a name where there is one.
  static func person(name: String?, address: String?) -> Person {
    let handle = handle(address)
    // `LinkedIn Member` is what LinkedIn calls everybody who has left.
    let known = name == "LinkedIn Member" ? nil : name
    return Person(name: known, handle: handle, url: handle == nil ? nil : address)
  }

  /// The address under which a post opens: decoded once, a comment's anchor kept.
  static func permalink(_ address: String?) -> String? {
    guard let address, address.contains("/feed/update/") else { return address }
    let halves = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    var path = decoded(String(halves[0]))
    if !path.hasSuffix("/") { path += "/" }
    return halves.count > 1 ? "\(path)?\(halves[1])" : path
  }

  /// The moment in the last id of an address.
  static func moment(_ address: String?) -> Timestamp? {
    guard let address else { return nil }
    let runs = address.utf8.split { !(0x30...0x39).contains($0) }
    guard let id = runs.last(where: { (18...19).contains($0.count) }).flatMap({ Int64(Substring($0)) }) else {
      return nil
    }
    return LinkedInMoment.ofID(id)
  }

  /// Percent-encoding taken away once; a text that is not well encoded stays as it is.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? text
  }
}
