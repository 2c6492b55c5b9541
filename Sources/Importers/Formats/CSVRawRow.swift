/// A sound row before its cells are made: its bytes, and where the cells lie in them.
struct CSVRawRow {
  /// Without the line end; good only while the row is being offered.
  let bytes: UnsafeBufferPointer<UInt8>
  let cells: [CSVCell]

  /// The header is row 1.
  let number: Int

  let header: CSVHeader

  /// The bytes of a cell, quotes and all where it has some to take out.
  func bytes(of cell: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[cells[cell].start..<cells[cell].end])
  }
}
