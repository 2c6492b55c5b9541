/// The name after a pattern: a known one, else what stands before the language's genitive or the end.
struct FacebookTitleName {
  private(set) var text: String?

  /// The group that the person's thing stands in, where the sentence says so.
  private(set) var group: String?

  init(_ tail: ArraySlice<UInt8>, language: FacebookTitleLanguage, known: NameIndex) {
    let name = known.longest(at: tail) { FacebookTitleName.ends($0, language) }
    if let name {
      text = name
      group = FacebookTitleName.group(in: tail.dropFirst(name.utf8.count), language)
    } else if language.genitives.isEmpty {
      text = FacebookTitleName.plain(tail, language)
    } else {
      readGenitive(tail, language)
    }
  }

  private mutating func readGenitive(_ tail: ArraySlice<UInt8>, _ language: FacebookTitleLanguage) {
    for end in tail.indices {
      for genitive in language.genitives where tail[end...].starts(with: genitive) {
        let rest = tail[end...].dropFirst(genitive.count)
        guard language.beginsWithObject(rest), end > tail.startIndex else { continue }
        text = String(decoding: tail[..<end], as: UTF8.self)
        group = FacebookTitleName.group(in: rest, language)
        return
      }
    }
  }

  /// Whether a known name may be followed by these bytes in a text of any language.
  static func mayFollow(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let next = rest.first else { return true }
    // A letter or digit would make it another, longer name; bytes above ASCII are quotes or letters.
    let isWord = (0x30...0x39).contains(next) || (0x41...0x5A).contains(next) || (0x61...0x7A).contains(next)
    return !isWord && next != UInt8(ascii: "-")
  }

  private static func ends(_ rest: ArraySlice<UInt8>, _ language: FacebookTitleLanguage) -> Bool {
    if rest.isEmpty || rest.elementsEqual(".".utf8) { return true }
    if language.genitives.isEmpty {
      return rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ":") || rest.first == UInt8(ascii: ",")
        || language.inGroup.contains { rest.starts(with: $0) }
        || language.afterPerson.contains { rest.starts(with: $0) }
    }
    return language.genitives.contains { rest.starts(with: $0) && language.beginsWithObject(rest.dropFirst($0.count)) }
  }

  private static func group(in rest: ArraySlice<UInt8>, _ language: FacebookTitleLanguage) -> String? {
    for words in language.inGroup {
      guard let start = FacebookTitlePattern.position(of: words, in: rest) else { continue }
      return plain(rest[(start + words.count)...], language)
    }
    return nil
  }

  /// A name to the end of the sentence, without its full stop and the verb that closes it.
  static func plain(_ text: ArraySlice<UInt8>, _ language: FacebookTitleLanguage) -> String? {
    var name = text.last == UInt8(ascii: ".") ? text.dropLast() : text
    for words in language.afterPerson where name.count > words.count && name.suffix(words.count).elementsEqual(words) {
      name = name.dropLast(words.count)
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }
}
