/// What the names of the parts of one export have in common: the owner and the day, without the part's own mark.
struct ExportStem: Hashable {
  let text: String

  /// Whether a part's mark was taken off, or the name holds a date: only then do two equal stems mean one export.
  private let isTelling: Bool

  /// Takes off `_part_2`, or the random token at the end of a name.
  init(_ name: String) {
    var words = name.split(whereSeparator: { $0 == "-" || $0 == "_" || $0 == " " }).map(String.init)
    var isTelling = words.contains(where: ExportStem.holdsYear)
    if words.count > 2, Int(words[words.count - 1]) != nil, words[words.count - 2].lowercased() == "part" {
      words.removeLast(2)
      isTelling = true
    }
    if words.count > 2, let last = words.last, last.utf8.count == 8, last.contains(where: \.isLetter) {
      words.removeLast()
    }
    text = words.joined(separator: "-")
    self.isTelling = isTelling
  }

  /// `2026`, `20261118` or `28052025`.
  private static func holdsYear(_ word: String) -> Bool {
    guard word.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return false }
    // Browsers and account languages also write 28052025.
    return (word.utf8.count == 4 && word.hasPrefix("20"))
      || (word.utf8.count == 8 && (word.hasPrefix("20") || word.dropFirst(4).hasPrefix("20")))
  }

  /// Whether an export of the other name belongs to the same download.
  func isPart(_ other: ExportStem) -> Bool { isTelling && other.isTelling && text == other.text }
}
