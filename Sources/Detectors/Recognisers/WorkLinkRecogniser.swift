/// Links into tools of work: shared drives, wikis, boards, chat.
enum WorkLinkRecogniser {
  private static let hosts = [
    "docs.google.com", "drive.google.com", "sharepoint.com", "atlassian.net", "slack.com", "teams.microsoft.com",
    "notion.so", "trello.com", "asana.com", "figma.com", "miro.com", "salesforce.com", "1drv.ms", "dropbox.com",
  ]

  static func find(in text: ScannedText) -> [Recognition] {
    guard text.bytes.contains(UInt8(ascii: ".")) else { return [] }
    var found: [Recognition] = []
    var index = 0
    while index < text.bytes.count {
      while let byte = text.byte(index), byte.isBlank { index += 1 }
      var end = index
      while let byte = text.byte(end), !byte.isBlank { end += 1 }
      if end > index, isWorkLink(text.bytes[index..<end]) {
        found.append(text.recognition(.workLink, index..<end, weight: 0.5))
      }
      index = end + 1
    }
    return found
  }

  private static func isWorkLink(_ token: ArraySlice<UInt8>) -> Bool {
    guard token.count >= 8, token.contains(UInt8(ascii: ".")) else { return false }
    let link = String(decoding: token.map(\.lowered), as: UTF8.self)
    return hosts.contains { host in
      let parts = link.split(separator: "/", omittingEmptySubsequences: true)
      return parts.prefix(2).contains { $0 == host || $0.hasSuffix("." + host) }
    }
  }
}
