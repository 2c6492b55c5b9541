/// One line of a lexicon: a phrase, what it speaks for, how strongly, and when.
///
/// A lexicon is a text with one entry a line and headings:
///
/// # work-talk.detail
/// 0.6 first affirmed | on call (again|tonight)
/// 0.7 | quit my {0,2} job
///
/// A phrase is made of folded words (lower case, no diacritics, no apostrophes: `dont`). `(a|b c)` are alternatives,
/// `(a|)` is optional, `word*` is a stem, `{0,2}` a gap of so many words within the sentence, `<n>` a number, and
/// `<employer>` or any other spelling of `EntityKind` a name of the owner's context.
struct LexiconEntry: Sendable {
  var category: String
  var weight: Double
  var gates: Set<PhraseGate>
  var phrase: String

  /// The entries of a lexicon text; lines that break its grammar are left out, and a test counts them.
  static func entries(in text: String) -> [LexiconEntry] {
    var category = ""
    var entries: [LexiconEntry] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("# ") {
        category = String(line.dropFirst(2))
      } else if let entry = LexiconEntry(line, category: category) {
        entries.append(entry)
      }
    }
    return entries
  }

  private init?(_ line: Substring, category: String) {
    guard let bar = line.firstIndex(of: "|") else { return nil }
    let head = line[..<bar].split(separator: " ")
    guard let first = head.first, let weight = Double(first) else { return nil }
    let gates = head.dropFirst().compactMap { PhraseGate(rawValue: String($0)) }
    guard gates.count == head.count - 1 else { return nil }
    self.category = category
    self.weight = weight
    self.gates = Set(gates)
    phrase = line[line.index(after: bar)...].split(separator: " ").joined(separator: " ")
  }
}
