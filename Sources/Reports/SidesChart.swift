import Model

/// Who stands on both sides: a line from each person to each account that shows them.
enum SidesChart {
  private static let shown = 14
  private static let row = 26

  static func svg(_ people: [KnownPerson], in report: Report) -> String {
    let people = Array(people.prefix(shown))
    let height = max(people.count, report.accounts.count) * row + 16
    let places = places(of: report.accounts, height: height)
    let rows = people.enumerated().map { person($1, at: 20 + $0 * row, places: places) }
    let accounts = report.accounts.map { account in
      let place = places[account.account.id] ?? Place(x: 0, y: 0)
      let anchor = place.x < 360 ? "start" : "end"
      let x = place.x < 360 ? 0 : 720
      return "<text x=\"\(x)\" y=\"\(place.y + 5)\" text-anchor=\"\(anchor)\">\(account.account.platform.title)</text>"
    }
    let label = "\(people.count) people between personal and professional accounts"
    let open = "<svg viewBox=\"0 0 720 \(height)\" role=\"img\" aria-label=\"\(label)\">"
    return ([open] + rows + accounts + ["</svg>"]).joined(separator: "\n")
  }

  private struct Place {
    var x: Int
    var y: Int
  }

  /// Personal accounts stand on the left, professional ones on the right.
  private static func places(of accounts: [AccountReport], height: Int) -> [String: Place] {
    var places: [String: Place] = [:]
    for (side, x) in [(Side.personal, 90), (Side.professional, 630)] {
      let own = accounts.filter { $0.account.side == side }
      for (index, account) in own.enumerated() {
        places[account.account.id] = Place(x: x, y: height * (index + 1) / (own.count + 1))
      }
    }
    return places
  }

  private static func person(_ person: KnownPerson, at y: Int, places: [String: Place]) -> String {
    let ends = Set(person.profiles.map(\.account)).sorted().compactMap { places[$0] }
    let lines = ends.map { end in
      let from = end.x < 360 ? 270 : 450
      return
        "<path class=\"link\" d=\"M\(from) \(y) C\((from + end.x) / 2) \(y) \((from + end.x) / 2) \(end.y) \(end.x) \(end.y)\"/>"
    }
    let name = HTMLText.escaped(Paragraph.clipped(person.name, to: 22))
    return (lines + ["<text x=\"360\" y=\"\(y + 4)\" text-anchor=\"middle\">\(name)</text>"]).joined(separator: "\n")
  }
}
