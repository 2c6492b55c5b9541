/// Counts a byte, sixteen at a time.
enum ByteCount {
  static func of(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
    let wanted = SIMD16<UInt8>(repeating: byte)
    var (count, index) = (0, 0)
    while bytes.count - index >= 16 {
      // A lane holds 255 at most.
      var lanes = SIMD16<UInt8>.zero
      for _ in 0..<min(255, (bytes.count - index) / 16) {
        let block = (base + index).loadUnaligned(as: SIMD16<UInt8>.self)
        lanes.replace(with: lanes &+ 1, where: block .== wanted)
        index += 16
      }
      for lane in 0..<16 { count += Int(lanes[lane]) }
    }
    while index < bytes.count {
      if bytes[index] == byte { count += 1 }
      index += 1
    }
    return count
  }
}
