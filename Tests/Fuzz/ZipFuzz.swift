@testable import Archives

/// Any bytes as a zip: its directory, and every member to its end.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = HeldBytes(held: Array(UnsafeBufferPointer(start: start, count: count)))
  guard let archive = try? ZipArchive(bytes: bytes, name: "export", path: "export.zip") else { return 0 }
  let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 4096, alignment: 16)
  defer { buffer.deallocate() }
  for member in archive.members.prefix(16) {
    guard let source = try? archive.open(member) else { continue }
    var total = 0
    while total < 1 << 20, let read = try? source.read(into: buffer), read > 0 { total += read }
  }
  return 0
}
