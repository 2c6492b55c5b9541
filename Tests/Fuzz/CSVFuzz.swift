import Archives
@testable import Importers

/// Any bytes as a table in both dialects, row by row; the first byte chooses.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 1 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let dialect = bytes[0] & 1 == 0 ? CSVDialect.doubledQuotes : .backslashes
  guard var reader = try? CSVReader(HeldBytesSource(Array(bytes[1...])), dialect: dialect) else { return 0 }
  var rows = 0
  while let row = try? reader.next() {
    rows += 1
    precondition(row.line > 0 && rows <= count + 1, "more rows than bytes")
  }
  return 0
}
