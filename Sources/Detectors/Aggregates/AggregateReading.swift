import Model

/// What aggregate rules keep of an item's words.
struct AggregateReading {
  /// Folded details that point at somebody served at work, as `place:ward 7`; none where the owner tells of their own.
  private(set) var traces: [String] = []
  private(set) var marks: Set<ItemMark> = []

  /// Fewer words than this say nothing of how somebody writes.
  private static let leastProse = 12

  /// Reads the owner's own words; messages are left out, since nobody but their reader can add them up.
  init(_ item: ItemCase) {
    if item.item.kind == .event { marks.insert(.outing) }
    guard item.item.authorship == .own, !item.item.kind.isPrivate, item.item.kind != .message,
      !item.text.words.isEmpty
    else { return }
    let matches = item.text.matches
    for match in matches {
      guard let mark = Self.categories.marks[match.categoryID] else { continue }
      if mark != .slip || item.text.language == .english { marks.insert(mark) }
    }
    if item.text.words.count >= Self.leastProse, item.text.language == .english { marks.insert(.prose) }
    if matches.contains(where: { Self.categories.traces.contains($0.categoryID) }),
      !matches.contains(where: { $0.category == "trace-own" })
    {
      traces = Self.traces(matches, in: item.text)
    }
  }

  private static func traces(_ matches: [PhraseMatch], in text: AnalysedText) -> [String] {
    let found = matches.filter { $0.category.hasPrefix("trace.") }.map { match in
      let isAge = match.category == "trace.age"
      let numbers = match.words.filter { text.words[$0].isNumber }
      // "The lady in bed 4, 91": the last number is the age.
      let words = (isAge && !numbers.isEmpty ? Array(numbers.suffix(1)) : Array(match.words)).map(text.text(at:))
        .filter { !fillers.contains($0) }
      if match.category == "trace.person" { return "person:\(words.last ?? "")" }
      return match.category.dropFirst(6) + ":" + words.joined(separator: " ")
    }
    return Set(found.map { String($0) }).sorted()
  }

  /// Categories of the lexicons by their place: looked up once, since every item asks.
  private static let categories: (marks: [Int: ItemMark], traces: Set<Int>) = {
    var marks: [Int: ItemMark] = [:]
    for mark in ItemMark.allCases { TextLexicons.category("mark.\(mark.rawValue)").map { marks[$0] = mark } }
    let traces = TextLexicons.all.categories.enumerated().filter { $1.hasPrefix("trace.") }.map(\.offset)
    return (marks, Set(traces))
  }()

  private static let fillers: Set<String> = ["a", "the", "this", "that", "our", "my", "same", "on", "in"]
}
