import Model

extension String {
  /// Emits what a profile says in sentences as an item too, so that it is judged like anything else that was written.
  ///
  /// The profile states no moment for it.
  func emitted(
    as kind: ProfileField.Kind, _ row: CSVRow, _ session: inout ImportSession, about heading: String? = nil
  ) throws {
    try session.emit(
      Item(
        kind: .profileUpdate, text: self, quoted: heading ?? kind.rawValue, audience: .everyone,
        origin: session.origin(row.place)))
  }
}
