/// The class tokens of Meta's export pages, 2018 to 2026.
///
/// Source: formats/facebook.md section 10, formats/instagram.md section 13. Tokens, never whole class strings: a page
/// mixes them. Names are obfuscated by the platform and have not changed since the markup that they came with.
package enum MetaMarkup {
  private static let tokens = [
    "_a6-g", "_2lej", "uiBoxWhite", "_4-ss", "_4-u2",
    "_a6-h", "_2lel", "_38my",
    "_a6-p", "_2let",
    "_2pin", "_a6-q",
    "_a72d", "_2lem", "_a6-o",
    "_a6_q", "_a6_r", "_2piu",
    "_a70e", "_3b0d", "_a70f",
    "_tqp", "_7s7q", "_a7nf", "_51mz", "_a6_o", "_2yuc",
    "message", "message_header", "meta", "user", "thread", "contents", "_3-95", "_3-94",
  ]

  private static func bits(_ names: String...) -> HTMLClasses {
    names.reduce(into: []) { classes, name in
      if let index = tokens.firstIndex(of: name) { classes.insert(HTMLClasses(rawValue: 1 << UInt64(index))) }
    }
  }

  package static let vocabulary = HTMLVocabulary(tokens)

  /// The box of a record; nested ones belong to the outermost.
  package static let box = bits("_a6-g", "_2lej", "uiBoxWhite")
  /// Boxes that are records even on a page whose main region is gone, as people's own tools leave them.
  static let boxAnywhere = bits("_a6-g", "_2lej")
  /// Tables and blocks that stand outside boxes: advertisers, activity off the platform.
  package static let table = bits("_4-ss", "_4-u2")
  /// Heading of a record: its title, the sender of a message, the name of a friend.
  package static let title = bits("_a6-h", "_2lel", "_38my")
  package static let body = bits("_a6-p", "_2let")
  /// A cell of text in the body.
  package static let cell = bits("_2pin")
  /// The date, innermost first.
  package static let date = bits("_a72d", "_2lem", "_a6-o")
  /// What comes last in a record.
  package static let footer = bits("_2lem", "_a6-o", "_a72d")
  /// The cell of a label, and of the value beside it.
  package static let label = bits("_a6_q")
  package static let value = bits("_a6_r", "_2piu")
  /// Label and value in two lines (camera data), or the list of reactions where it is a `ul`.
  package static let detail = bits("_a6-q")
  package static let pageTitle = bits("_a70e", "_3b0d")
  package static let pageDescription = bits("_a70f")
  package static let reactions = bits("_tqp", "_a6-q")
  package static let pager = bits("_7s7q")
  package static let mediaBlock = bits("_a7nf", "_51mz")
  /// Elements of the pages before 2018: a message, its header, its date.
  package static let oldMessage = bits("message")
  package static let oldMeta = bits("meta")
  package static let oldUser = bits("user")
  package static let oldThread = bits("thread")
  package static let oldContents = bits("contents")

  /// How the pages fall into records, in every markup.
  package static let pages = HTMLPageRule(
    vocabulary: vocabulary, boxes: boxAnywhere, footer: footer, heading: pageTitle
  ) { _, classes in !classes.isDisjoint(with: box.union(table)) }

  /// The same for a page without a main region.
  package static let loosePages = HTMLPageRule(
    vocabulary: vocabulary, boxes: boxAnywhere, footer: footer, heading: pageTitle, needsMain: false
  ) { _, classes in !classes.isDisjoint(with: box.union(table)) }
}
