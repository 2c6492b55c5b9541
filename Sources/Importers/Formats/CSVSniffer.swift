import Archives

/// The first records of a CSV, to tell by its header what it is.
struct CSVSniffer {
  private let candidates: [CSVHeader]

  /// Looks at a member's first records; one that can't be read has none.
  init(_ file: MemberFile) {
    var candidates: [CSVHeader] = []
    if let source = try? file.open(), var reader = try? CSVReader(source) {
      while candidates.count < CSVTable.preambleLimit, let record = try? reader.next() {
        candidates.append(CSVHeader(record.cells.map(\.trimmed)))
      }
    }
    self.candidates = candidates
  }

  /// How many columns of the best of some forms stand in the header; 0 where none of them is there in full.
  func fit(_ forms: [[String]]) -> Int {
    forms.filter { form in candidates.contains { $0.holds(form) } }.map(\.count).max() ?? 0
  }

  /// Whether the first record is this form and nothing else.
  func isExactly(_ form: [String]) -> Bool {
    candidates.first.map { $0.names.count == form.count && $0.holds(form) } ?? false
  }
}
