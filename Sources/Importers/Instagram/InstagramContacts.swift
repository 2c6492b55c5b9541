import Model

/// E-mail addresses and telephone numbers of the owner's, wherever a record holds them.
enum InstagramContacts {
  /// Emits all of a record's: addresses by their `@`, numbers by their label.
  static func emit(_ record: InstagramRecord, use: ContactPoint.Use, _ session: inout ImportSession) throws {
    for row in record.rows {
      for entry in row {
        guard let value = entry.value, let kind = kind(of: entry, value) else { continue }
        let isWork = use == .autofill && entry.label.lowercased().contains("work")
        try session.emit(
          ContactPoint(
            kind: kind, value: value, use: isWork ? .workAutofill : use, at: record.time,
            origin: session.origin(record.place)))
      }
    }
  }

  /// The first e-mail address.
  static func email(of record: InstagramRecord) -> String? {
    record.entries.first { entry in entry.value.map { kind(of: entry, $0) == .email } ?? false }?.value
  }

  private static func kind(of entry: InstagramEntry, _ value: String) -> ContactPoint.Kind? {
    if isEmail(value) { return .email }
    if entry.means(.phone), value.contains(where: \.isNumber) { return .phone }
    return nil
  }

  /// Whether a whole value is one address.
  static func isEmail(_ value: String) -> Bool {
    let parts = value.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !value.contains(where: \.isWhitespace)
      && !value.contains("/")
  }

  /// Whether a value without a label looks like a telephone number.
  static func isPhone(_ value: String) -> Bool {
    let digits = value.utf8.filter { (48...57).contains($0) }.count
    return (6...15).contains(digits) && value.allSatisfy { $0.isNumber || "+-() ./".contains($0) }
  }
}
