#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Searches in the bytes of a page.
enum HTMLBytes {
  /// The first index of a byte, by `memchr`.
  static func index(of byte: UInt8, in page: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = page.baseAddress, start < page.count else { return nil }
    guard let found = memchr(base + start, Int32(byte), page.count - start) else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The end of a window's text without an entity that may go on in the next window.
  static func beforeCutEntity(_ page: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let tail = max(start, page.count - HTMLEntity.longest)
    guard let ampersand = page[tail...].lastIndex(of: UInt8(ascii: "&")),
      !page[ampersand...].contains(UInt8(ascii: ";"))
    else { return page.count }
    return ampersand
  }

  /// Whether bytes stand in a page at an index.
  static func holds(_ page: UnsafeBufferPointer<UInt8>, _ bytes: [UInt8], at start: Int) -> Bool {
    guard page.count - start >= bytes.count, let base = page.baseAddress else { return false }
    return bytes.withUnsafeBytes { $0.baseAddress.map { memcmp($0, base + start, bytes.count) == 0 } ?? true }
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
