/// The columns of a CSV by name; the case, blanks and underscores of a name do not matter.
package struct CSVHeader: Hashable, Sendable {
  package let names: [String]
  private let columns: [UInt64: [Int]]

  package init(_ names: [String]) {
    self.names = names
    columns = Dictionary(grouping: names.indices) { CSVHeader.folded(names[$0]) }
  }

  /// How many cells a row must have: the columns up to the last that has a name.
  package var width: Int { (names.lastIndex { !$0.isEmpty } ?? -1) + 1 }

  /// The columns of a name, from left to right: some files use one name several times.
  package func indices(of name: String) -> [Int] { columns[CSVHeader.folded(name)] ?? [] }

  /// Whether every one of these columns is there.
  package func holds(_ names: [String]) -> Bool { names.allSatisfy { columns[CSVHeader.folded($0)] != nil } }

  /// A hash (FNV-1a) of what counts in a name: rows are asked for their cells a million times.
  private static func folded(_ name: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 where byte != UInt8(ascii: " ") && byte != UInt8(ascii: "_") {
      let isUpper = 0x41...0x5A ~= byte
      hash = (hash ^ UInt64(isUpper ? byte | 0x20 : byte)) &* 0x100_0000_01b3
    }
    return hash
  }
}
