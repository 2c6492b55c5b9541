/// Where in an archive a record was read from.
package struct Origin: Hashable, Sendable {
  /// Path of the member file inside the archive, `/`-separated, as the archive spells it.
  package var path: String

  package var place: Place

  /// Digest of the archive that the record was last seen in, where the vault says it.
  package var archive: String?

  /// Where in the member file the record stands.
  package enum Place: Hashable, Sendable {
    /// A JSON Pointer (RFC 6901), such as `/comments_v2/12`; empty for the whole file.
    case pointer(String)
    /// The row of a CSV (RFC 7111): the header, after any preamble, is row 1.
    case row(Int)
    /// The 1-based number of the record in an HTML page.
    case record(Int)
  }

  package init(path: String, place: Place, archive: String? = nil) {
    self.path = path
    self.place = place
    self.archive = archive
  }
}

extension Origin.Place: CustomStringConvertible {
  /// The place in the contract's spelling: `/12`, `row=13`, `record=13`.
  package var description: String {
    switch self {
    case .pointer(let pointer): pointer
    case .row(let row): "row=\(row)"
    case .record(let record): "record=\(record)"
    }
  }

  /// Reads the contract's spelling.
  package init(spelling: String) {
    if spelling.hasPrefix("row="), let row = Int(spelling.dropFirst(4)) {
      self = .row(row)
    } else if spelling.hasPrefix("record="), let record = Int(spelling.dropFirst(7)) {
      self = .record(record)
    } else {
      self = .pointer(spelling)
    }
  }
}

extension Origin: CustomStringConvertible {
  package var description: String { "\(path)#\(place)" }
}
