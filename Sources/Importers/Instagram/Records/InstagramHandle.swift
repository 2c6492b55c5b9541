/// A user name: 1 to 30 of a–z, 0–9, dot and underscore, in lower case.
struct InstagramHandle: Hashable {
  let text: String

  /// Nil for a text that can't be one.
  init?(_ text: String) {
    let lower = text.lowercased()
    let isHandle = lower.utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_")
    }
    guard isHandle, (1...30).contains(lower.utf8.count) || lower.hasPrefix("__deleted__") else { return nil }
    self.text = lower
  }

  /// The user name in an address of a profile, `_u/` left out; nil for any other address.
  static func inAddress(_ address: String) -> InstagramHandle? {
    let path = address.split(separator: "?").first.map { $0.split(separator: "/") } ?? []
    guard path.count >= 3, path[0].lowercased().hasPrefix("http") else { return nil }
    let parts = path.dropFirst(2).filter { $0 != "_u" }
    guard parts.count == 1, let last = parts.last else { return nil }
    return InstagramHandle(last.hasPrefix("@") ? String(last.dropFirst()) : String(last))
  }

  /// What is left of a deleted account.
  var isDeleted: Bool { text.hasPrefix("__deleted__") }

  /// The page of the profile.
  var address: String { "https://www.instagram.com/\(text)/" }
}
