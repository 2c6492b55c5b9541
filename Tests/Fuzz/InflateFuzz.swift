@testable import Archives

/// Any bytes as deflated data, handed over in pieces and taken out in pieces; and in one go, which must give the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let source = try? InflatingSource(packed: HeldBytesSource(bytes)) else { return 0 }
  let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 + count % 4096, alignment: 16)
  defer { buffer.deallocate() }
  var all: [UInt8] = []
  while all.count < 1 << 20, let read = try? source.read(into: buffer), read > 0 {
    precondition(read <= buffer.count)
    all += buffer[..<read]
  }
  compare(all, with: bytes)
  return 0
}

private let inflater = Inflater()

/// What was read of the stream as the size and the checksum that a directory would tell.
private func compare(_ all: [UInt8], with packed: [UInt8]) {
  var sum = Checksum()
  all.withUnsafeBytes { sum.update($0) }
  for size in [all.count, all.count / 2, all.count + 1] {
    let entry = ZipEntry(
      name: [], flags: 0, method: 8, checksum: sum.value, compressedSize: packed.count, size: size, offset: 0,
      failure: nil, isSpecial: false)
    guard Inflater.fits(entry), let held = inflater?.bytes(of: entry, at: 0, in: HeldBytes(held: packed)) else {
      continue
    }
    precondition(held.elementsEqual(all))
  }
}
