import Foundation

/// How common names are, from the shipped tables.
struct NameFrequencies: Sendable {
  static let shared = NameFrequencies()

  private let surnames: [String: Double]
  private let givenNames: [String: Double]
  private let shortForms: [String: Set<String>]

  private init() {
    surnames = NameFrequencies.parse(SurnameTable.text)
    givenNames = NameFrequencies.parse(GivenNameTable.text)
    shortForms = NameFrequencies.parseForms(NicknameTable.text)
  }

  /// Share of people with a surname; 5 in a million where the table does not know it.
  func surname(_ name: String) -> Double { surnames[name] ?? 5e-6 }

  /// Share of people with a given name; 20 in a million where the table does not know it.
  func given(_ name: String) -> Double { givenNames[name] ?? 2e-5 }

  /// Whether one name is a short form of the other, or both of a third.
  func areForms(_ left: String, _ right: String) -> Bool {
    shortForms[left]?.contains(right) == true || shortForms[right]?.contains(left) == true
  }

  /// A name with its short forms.
  func forms(of given: String) -> [String] { [given] + (shortForms[given] ?? []).sorted() }

  private static func parse(_ text: String) -> [String: Double] {
    var table: [String: Double] = [:]
    for entry in text.split(whereSeparator: \.isWhitespace) {
      let parts = entry.split(separator: ":")
      guard parts.count == 2, let eighths = Double(parts[1]) else { continue }
      table[String(parts[0])] = exp2(-eighths / 8)
    }
    return table
  }

  private static func parseForms(_ text: String) -> [String: Set<String>] {
    var table: [String: Set<String>] = [:]
    for entry in text.split(whereSeparator: \.isWhitespace) {
      let parts = entry.split(separator: ":")
      guard parts.count == 2 else { continue }
      table[String(parts[0])] = Set(parts[1].split(separator: ",").map(String.init))
    }
    return table
  }
}
