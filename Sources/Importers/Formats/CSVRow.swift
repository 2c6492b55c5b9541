package import Model

/// A row under a header.
package struct CSVRow: Hashable, Sendable {
  package let header: CSVHeader
  package let cells: [String]

  /// The header is row 1 (RFC 7111).
  package let number: Int

  /// Whether the line holds nothing.
  package let isBlank: Bool

  /// Why the row can't be read; nil for a sound one.
  package let fault: String?

  /// The row as the place of an origin.
  package var place: Origin.Place { .row(number) }

  /// A cell without surrounding blanks, by column name; nil where the column or its value is missing.
  package subscript(name: String) -> String? {
    for index in header.indices(of: name) where index < cells.count {
      let value = cells[index].trimmed
      if !value.isEmpty { return value }
    }
    return nil
  }

  /// The same for a column that has had several names.
  package subscript(names: [String]) -> String? {
    for name in names {
      if let value = self[name] { return value }
    }
    return nil
  }

  /// The values of every column of that name, from left to right, without the empty ones.
  package func values(_ name: String) -> [String] {
    header.indices(of: name).filter { $0 < cells.count }.map { cells[$0].trimmed }.filter { !$0.isEmpty }
  }

  /// Whether the row has as many cells as the header, give or take empty ones at the end.
  package var isComplete: Bool { cells.count >= header.width }

  /// Whether no cell holds anything, as in a row of commas.
  package var isHollow: Bool { cells.allSatisfy { $0.trimmed.isEmpty } }
}
