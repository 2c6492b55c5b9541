@testable import Archives

/// Any bytes as deflated data, handed over in pieces and taken out in pieces.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let source = try? InflatingSource(packed: HeldBytesSource(bytes)) else { return 0 }
  let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 + count % 4096, alignment: 16)
  defer { buffer.deallocate() }
  var total = 0
  while total < 1 << 22, let read = try? source.read(into: buffer), read > 0 {
    precondition(read <= buffer.count)
    total += read
  }
  return 0
}
