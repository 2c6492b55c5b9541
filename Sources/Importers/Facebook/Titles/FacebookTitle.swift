import Model

/// The sentence that Facebook puts above an act, taken apart: what was done, whose thing it was, in which group.
///
/// Known names come first, patterns by language second, nothing third: a sentence that no table knows gives no person.
struct FacebookTitle {
  /// What the sentence says was done.
  enum Action: String, Sendable {
    case status
    case share
    case wall
    case group
    case comment
    case reaction
    case review
    case save
    case joined
    case left
    case profile
  }

  private(set) var action: Action?

  /// The other person (or page), where the sentence names one.
  private(set) var person: String?

  /// Whether the thing is the owner's own.
  private(set) var isAboutOwner = false

  private(set) var group: String?

  /// The page that the sentence recommends, or doesn't.
  private(set) var page: String?

  /// People that the sentence says the owner was with.
  private(set) var companions: [String] = []

  /// The name of whoever did it, where the sentence begins with a known name that is not the owner's.
  private(set) var actor: String?

  init(_ title: String, owner: [String], known: NameIndex = NameIndex()) {
    guard !title.isEmpty else { return }
    let bytes = Array(title.utf8)
    let start = FacebookTitle.ownerLength(bytes, owner)
    if start == 0 { actor = known.longest(at: bytes[...]) { $0.first == UInt8(ascii: " ") } }
    let rest = bytes[(start > 0 ? start : actor?.utf8.count ?? 0)...]
    guard let found = FacebookTitlePattern.first(in: rest) else {
      person = FacebookTitle.anyKnown(in: rest, known)
      return
    }
    action = found.pattern.action
    read(found, owner: owner, known)
  }

  private mutating func read(_ found: FacebookTitlePattern.Match, owner: [String], _ known: NameIndex) {
    let tail = found.tail
    switch found.pattern.names {
    case .nobody:
      break
    case .owner:
      isAboutOwner = true
    case .group:
      group = FacebookTitleName.plain(tail, found.pattern.language)
    case .page:
      page = FacebookTitleName.plain(tail, found.pattern.language)
    case .companions:
      companions = FacebookTitle.names(in: tail, known)
    case .person:
      let name = FacebookTitleName(tail, language: found.pattern.language, known: known)
      isAboutOwner = name.text.map { owner.contains($0) } ?? false
      person = isAboutOwner ? nil : name.text
      group = name.group
    }
  }

  /// How much of a sentence is the owner's name; 0 if it begins otherwise.
  private static func ownerLength(_ title: [UInt8], _ owner: [String]) -> Int {
    let lengths = owner.map(\.utf8).filter { name in
      !name.isEmpty && title.starts(with: name) && (title.count == name.count || title[name.count] < 0x41)
    }
    return lengths.map(\.count).max() ?? 0
  }

  /// The longest known name anywhere at the start of a word.
  private static func anyKnown(in text: ArraySlice<UInt8>, _ known: NameIndex) -> String? {
    var best: String?
    forEachKnown(in: text, known) { name in
      if name.utf8.count > best?.utf8.count ?? 0 { best = name }
    }
    return best
  }

  private static func names(in text: ArraySlice<UInt8>, _ known: NameIndex) -> [String] {
    var names: [String] = []
    forEachKnown(in: text, known) { names.append($0) }
    return names.isEmpty ? listed(text) : names
  }

  /// Names that nothing else mentions, as in "Nora Smith, Bo Lind and 3 others at Harbour Café".
  private static func listed(_ text: ArraySlice<UInt8>) -> [String] {
    let sentence = String(decoding: text.last == UInt8(ascii: ".") ? text.dropLast() : text, as: UTF8.self)
    let people = sentence.firstRange(of: " at ").map { sentence[..<$0.lowerBound] } ?? sentence[...]
    return people.replacing(" and ", with: ", ").replacing(" y ", with: ", ").replacing(" et ", with: ", ")
      .split(separator: ", ").map(String.init)
      .filter { $0.first?.isUppercase == true && !$0.contains(where: \.isNumber) && $0.count < 60 }
  }

  private static func forEachKnown(in text: ArraySlice<UInt8>, _ known: NameIndex, _ body: (String) -> Void) {
    guard known.count > 0 else { return }
    var index = text.startIndex
    var isAtWord = true
    while index < text.endIndex {
      if isAtWord, let name = known.longest(at: text[index...], allowing: FacebookTitleName.mayFollow) {
        body(name)
        index += name.utf8.count
        isAtWord = false
      } else {
        isAtWord = text[index] == UInt8(ascii: " ")
        index += 1
      }
    }
  }
}
