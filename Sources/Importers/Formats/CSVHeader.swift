/// The columns of a CSV by name; the case, blanks and underscores of a name do not matter.
package struct CSVHeader: Hashable, Sendable {
  package let names: [String]
  private let columns: [String: [Int]]

  package init(_ names: [String]) {
    self.names = names
    var columns: [String: [Int]] = [:]
    for (index, name) in names.enumerated() {
      let folded = CSVHeader.folded(name)
      columns[folded, default: []].append(index)
    }
    // Spelt as the file spells them they are found without folding.
    for name in Set(names) { columns[name] = columns[CSVHeader.folded(name)] }
    self.columns = columns
  }

  /// How many cells a row must have: the columns up to the last that has a name.
  package var width: Int { (names.lastIndex { !$0.isEmpty } ?? -1) + 1 }

  /// The columns of a name, from left to right: some files use one name several times.
  package func indices(of name: String) -> [Int] { columns[name] ?? columns[CSVHeader.folded(name)] ?? [] }

  /// Whether every one of these columns is there.
  package func holds(_ names: [String]) -> Bool { names.allSatisfy { !indices(of: $0).isEmpty } }

  private static func folded(_ name: String) -> String {
    var folded = ""
    for scalar in name.lowercased().unicodeScalars where !scalar.properties.isWhitespace && scalar != "_" {
      folded.unicodeScalars.append(scalar)
    }
    return folded
  }
}
