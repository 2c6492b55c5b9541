import Model

extension CSVRow {
  /// A cell by column name; nil where LinkedIn writes that there is nothing.
  func known(_ name: String?) -> String? {
    guard let name, let value = self[name], !CSVRow.nothing.contains(value) else { return nil }
    return value
  }

  /// The moment in a cell; nil where there is none or it has no known form.
  func moment(_ names: String...) -> Timestamp? { self[names].flatMap(LinkedInMoment.parse) }

  /// First and last name with one blank between them.
  func fullName(prefix: String = "") -> String? {
    let name = [self["\(prefix)First Name"], self["\(prefix)Last Name"]].compactMap(\.self).joined(separator: " ")
    return name.isEmpty ? nil : name
  }

  /// What a cell lists, separated by a character.
  func list(_ name: String, separator: Character) -> [String] {
    guard let whole = known(name), let separator = separator.asciiValue else { return [] }
    return whole.utf8.split(separator: separator).map { String(Substring($0)).trimmed }.filter { !$0.isEmpty }
  }

  private static let nothing: Set<String> = ["N/A", "Not Available", "Not published yet", "---", "-"]
}
