/// How one language joins a name to a thing in Facebook's sentences.
struct FacebookTitleLanguage: Sendable {
  let code: String

  /// What stands between a name and the thing that is theirs; none where the name comes last.
  let genitives: [[UInt8]]

  /// The things, as they begin after a genitive.
  let objects: [[UInt8]]

  /// What stands before the group that the thing is in.
  let inGroup: [[UInt8]]

  /// What may stand between a name at the end and the full stop: verbs that close the sentence.
  let afterPerson: [[UInt8]]

  init(_ code: String, genitives: [String], objects: [String], inGroup: [String], afterPerson: [String] = []) {
    self.code = code
    self.genitives = genitives.map { Array($0.utf8) }
    self.objects = objects.map { Array($0.utf8) }
    self.inGroup = inGroup.map { Array($0.utf8) }
    self.afterPerson = afterPerson.map { Array($0.utf8) }
  }

  /// Whether a text begins with one of the things as a whole word.
  func beginsWithObject(_ text: ArraySlice<UInt8>) -> Bool {
    objects.contains { object in
      guard text.starts(with: object) else { return false }
      guard let next = text.dropFirst(object.count).first else { return true }
      return next == 0x20 || next == UInt8(ascii: ".") || next == UInt8(ascii: ":") || next == UInt8(ascii: ",")
    }
  }
}
