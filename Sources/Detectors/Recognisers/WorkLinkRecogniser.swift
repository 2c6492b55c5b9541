import Foundation

/// Links into tools of work: shared drives, wikis, boards, chat.
enum WorkLinkRecogniser {
  /// Hosts where every firm has a name of its own in front: `acme.sharepoint.com`.
  private static let tenants = [
    "sharepoint.com", "atlassian.net", "slack.com", "salesforce.com", "zendesk.com", "myworkday.com", "force.com",
    "service-now.com", "okta.com", "bamboohr.com", "freshdesk.com", "monday.com", "my.workfront.com",
  ]
  /// Hosts that people also use at home.
  private static let shared = [
    "docs.google.com", "drive.google.com", "teams.microsoft.com", "notion.so", "trello.com", "app.asana.com",
    "figma.com", "miro.com", "1drv.ms", "dropbox.com", "onedrive.live.com", "forms.gle", "zoom.us",
    "meet.google.com", "airtable.com", "app.clickup.com", "lucid.app",
  ]
  private static let publicLabels: Set<String> = ["www", "join", "status", "help", "support", "community", "blog"]

  static func find(in text: ScannedText) -> [Recognition] {
    guard text.bytes.contains(UInt8(ascii: ".")) else { return [] }
    var found: [Recognition] = []
    var index = 0
    while index < text.bytes.count {
      while let byte = text.byte(index), byte.isBlank { index += 1 }
      var end = index
      while let byte = text.byte(end), !byte.isBlank { end += 1 }
      if end > index, let weight = weight(of: text.bytes[index..<end]) {
        found.append(text.recognition(.workLink, index..<end, weight: weight))
      }
      index = end + 1
    }
    return found
  }

  private static func weight(of token: ArraySlice<UInt8>) -> Double? {
    guard token.count >= 8, token.contains(UInt8(ascii: ".")) else { return nil }
    let link = String(decoding: token.prefix(160).map(\.lowered), as: UTF8.self)
    let start = link.range(of: "://")?.upperBound ?? link.startIndex
    let host = link[start...].prefix { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
    if let tenant = tenants.first(where: { host.hasSuffix("." + $0) }) {
      let label = host.dropLast(tenant.count + 1).split(separator: ".").last.map(String.init) ?? ""
      return publicLabels.contains(label) ? nil : 0.75
    }
    return shared.contains { host == $0 || host.hasSuffix("." + $0) } ? 0.4 : nil
  }
}
