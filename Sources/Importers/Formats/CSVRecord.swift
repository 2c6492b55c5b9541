/// The cells between two line ends of a CSV.
package struct CSVRecord: Hashable, Sendable {
  package let cells: [String]

  /// 1-based line of the file on which it begins.
  package let line: Int

  /// Whether the line holds nothing at all, not even quotes.
  package let isBlank: Bool
}
