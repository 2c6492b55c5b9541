import Model

/// Hashes of the features that are not words.
enum FeatureNames {
  static let firstPerson = WordHash.of("f:first")
  static let asks = WordHash.of("f:asks")
  static let quoted = WordHash.of("f:quoted")
  static let ownTrade = WordHash.of("f:own-trade")
  static let handle = WordHash.of("<handle>")

  static func kind(_ kind: ItemKind) -> UInt64 {
    switch kind {
    case .comment: comment
    case .message: message
    case .event: event
    case .search: search
    case .profileUpdate: profileUpdate
    default: post
    }
  }

  static func side(_ side: Side) -> UInt64 { side == .personal ? personal : professional }

  static func form(_ kind: Recognition.Kind) -> UInt64 { forms[kind] ?? 0 }

  /// A bucket of a number of words.
  static func length(_ words: Int) -> UInt64 {
    switch words {
    case ..<4: lengths[0]
    case ..<9: lengths[1]
    case ..<19: lengths[2]
    case ..<37: lengths[3]
    default: lengths[4]
    }
  }

  private static let personal = WordHash.of("s:personal")
  private static let professional = WordHash.of("s:professional")
  private static let lengths = (0..<5).map { WordHash.of("l:\($0)") }
  private static let comment = named(.comment)
  private static let message = named(.message)
  private static let event = named(.event)
  private static let search = named(.search)
  private static let profileUpdate = named(.profileUpdate)
  private static let post = named(.post)

  private static func named(_ kind: ItemKind) -> UInt64 { WordHash.of("k:\(kind.rawValue)") }

  private static let forms = Dictionary(
    uniqueKeysWithValues: Recognition.Kind.allCases.map { ($0, WordHash.of("r:\($0.rawValue)")) })

  /// Names by key, for the trainer's tables.
  static let all: [UInt32: String] = {
    var names = ["f:first", "f:asks", "f:quoted", "f:own-trade", "<handle>", "s:personal", "s:professional"]
    names += (0..<5).map { "l:\($0)" }
    names += ItemKind.allCases.map { "k:\($0.rawValue)" } + Recognition.Kind.allCases.map { "r:\($0.rawValue)" }
    names += TextLexicons.all.categories.map { "c:\($0)" } + EntityKind.allCases.map { "<\($0.rawValue)>" }
    return Dictionary(names.map { (FeatureReader.key(WordHash.of($0)), $0) }, uniquingKeysWith: { first, _ in first })
  }()
}
