/// The cells between two line ends of a CSV.
package struct CSVRecord: Hashable, Sendable {
  package let cells: [String]

  /// 1-based line of the file on which it begins.
  package let line: Int

  /// Whether the line holds nothing at all, not even quotes.
  package let isBlank: Bool

  /// Why the record can't be read, in words that quote nothing; nil for a sound one.
  ///
  /// A broken record has no cells, and reading goes on behind it.
  package let fault: String?

  /// Whether it was taken by its bytes; it has no cells then.
  let isTaken: Bool

  package init(cells: [String], line: Int, isBlank: Bool, fault: String? = nil) {
    self.init(cells: cells, line: line, isBlank: isBlank, fault: fault, isTaken: false)
  }

  init(cells: [String], line: Int, isBlank: Bool, fault: String? = nil, isTaken: Bool) {
    self.cells = cells
    self.line = line
    self.isBlank = isBlank
    self.fault = fault
    self.isTaken = isTaken
  }
}
