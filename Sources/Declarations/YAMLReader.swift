import Model
import Yams

/// Reads typed values out of a YAML mapping and refuses what it does not know, with line and key.
struct YAMLReader {
  let file: String
  let mapping: Node.Mapping
  let line: Int?
  private let path: String

  init(file: String, node: Node, path: String = "") throws {
    guard let mapping = node.mapping else {
      throw DeclarationProblem(
        file: file, line: node.mark?.line,
        what: "\(path.isEmpty ? "the file" : "'\(path)'") is not a list of keys and values")
    }
    self.file = file
    self.mapping = mapping
    self.path = path
    line = node.mark?.line
  }

  /// Throws on the first key that is not among the known ones.
  func allow(_ keys: [String]) throws {
    if let problem = unknown(keys).first { throw problem }
  }

  /// Every key that is not among the known ones.
  func unknown(_ keys: [String]) -> [DeclarationProblem] {
    mapping.filter { !keys.contains($0.key.string ?? "") }.map { key, _ in
      problem(key, "unknown key '\(path)\(key.string ?? "?")'; known here: \(keys.joined(separator: ", "))")
    }
  }

  /// Whether a key holds a list, and not a mapping or a single value.
  func isList(_ key: String) -> Bool { node(key)?.sequence != nil }

  func text(_ key: String) throws -> String? {
    guard let node = node(key) else { return nil }
    guard let scalar = node.scalar else { throw problem(node, "'\(path)\(key)' is not a text") }
    return scalar.string
  }

  func flag(_ key: String) throws -> Bool? {
    guard let node = node(key) else { return nil }
    guard let flag = node.bool else { throw problem(node, "'\(path)\(key)' is not true or false") }
    return flag
  }

  func number(_ key: String) throws -> Double? {
    guard let node = node(key) else { return nil }
    guard let number = node.float else { throw problem(node, "'\(path)\(key)' is not a number") }
    return number
  }

  func texts(_ key: String) throws -> [String] {
    guard let node = node(key) else { return [] }
    guard let sequence = node.sequence else { throw problem(node, "'\(path)\(key)' is not a list, such as [one, two]") }
    return try sequence.map { element in
      guard let scalar = element.scalar else {
        throw problem(element, "'\(path)\(key)' holds something that is not a text")
      }
      return scalar.string
    }
  }

  /// One of a closed set of words.
  func word<Word: RawRepresentable & CaseIterable>(_ key: String, as type: Word.Type) throws -> Word?
  where Word.RawValue == String {
    guard let text = try text(key) else { return nil }
    guard let word = Word(rawValue: text) else { throw unknownWord(key, node(key), type) }
    return word
  }

  /// A list of words of a closed set.
  func words<Word: RawRepresentable & CaseIterable>(_ key: String, as type: Word.Type) throws -> [Word]
  where Word.RawValue == String {
    try texts(key).map { text in
      guard let word = Word(rawValue: text) else { throw unknownWord(key, node(key), type) }
      return word
    }
  }

  /// A day, or the first (or last) day of a month or year.
  func day(_ key: String, endOfPeriod: Bool = false) throws -> Day? {
    guard let text = try text(key) else { return nil }
    guard let day = PartialDay.day(text, endOfPeriod: endOfPeriod) else {
      throw problem(node(key), "'\(path)\(key)' is not a date such as 2021-03-01 or 2021-03")
    }
    return day
  }

  /// The mapping under a key.
  func child(_ key: String) throws -> YAMLReader? {
    guard let node = node(key) else { return nil }
    return try YAMLReader(file: file, node: node, path: "\(path)\(key).")
  }

  /// The mappings of a list under a key.
  func children(_ key: String) throws -> [YAMLReader] {
    guard let node = node(key) else { return [] }
    guard let sequence = node.sequence else { throw problem(node, "'\(path)\(key)' is not a list") }
    return try sequence.map { try YAMLReader(file: file, node: $0, path: "\(path)\(key).") }
  }

  /// The text of a key that must be there.
  func required(_ key: String) throws -> String {
    guard let text = try text(key), !text.isEmpty else {
      throw DeclarationProblem(file: file, line: line, what: "'\(path)\(key)' is missing")
    }
    return text
  }

  /// The keys and values as they stand.
  var pairs: [(key: String, value: Node)] { mapping.map { ($0.key.string ?? "", $0.value) } }

  func problem(_ node: Node?, _ what: String) -> DeclarationProblem {
    DeclarationProblem(file: file, line: node?.mark?.line ?? line, what: what)
  }

  private func unknownWord<Word: RawRepresentable & CaseIterable>(
    _ key: String, _ node: Node?, _ type: Word.Type
  ) -> DeclarationProblem where Word.RawValue == String {
    let known = type.allCases.map(\.rawValue).joined(separator: " | ")
    return problem(node, "'\(path)\(key)' must be one of \(known)")
  }

  /// The value of a key; nil where it is missing or null.
  private func node(_ key: String) -> Node? {
    guard let node = mapping.first(where: { $0.key.string == key })?.value, node.null == nil else { return nil }
    return node
  }
}
