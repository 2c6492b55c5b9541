/// A file name without the owner's number and the number of the part.
///
/// `Shares_123456789.csv` is `Shares` of member 123456789; `Job Applications_1.csv` is a part; `_v2` belongs to the name.
struct LinkedInFileName: Hashable {
  let base: String
  let memberID: String?

  init(_ name: String) {
    var parts = name.split(separator: "/").last.map(String.init) ?? name
    if parts.hasSuffix(".csv") { parts.removeLast(4) }
    var memberID: String?
    while let cut = parts.lastIndex(of: "_") {
      let tail = parts[parts.index(after: cut)...]
      guard !tail.isEmpty, tail.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { break }
      if tail.utf8.count >= 6 { memberID = String(tail) }
      parts = String(parts[..<cut])
    }
    base = parts
    self.memberID = memberID
  }
}
