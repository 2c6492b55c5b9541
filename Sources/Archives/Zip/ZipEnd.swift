/// Where a zip's directory lies, as the record at its end says.
struct ZipEnd {
  /// Range of the directory in the file.
  let directory: Range<Int>

  /// Length of what was put before the archive, to be added to every offset in the directory.
  let shift: Int

  private static let recordSize = 22
  private static let longestComment = 65_535

  /// Looks for the end record in the last 64 KiB; nothing if there is none.
  ///
  /// The last one wins whose directory stands where it should; a signature inside the archive's comment fails that
  /// test. One whose comment ends with the file is preferred to one with bytes after it.
  static func find(in bytes: any RandomAccess) throws(MemberFailure) -> ZipEnd? {
    let tailStart = max(0, bytes.size - recordSize - longestComment)
    let tail = try bytes.bytes(at: tailStart, count: bytes.size - tailStart)
    var fallback: ZipEnd?
    for position in candidates(in: tail) {
      guard let end = try ZipEnd(record: position, in: tail, startingAt: tailStart, of: bytes) else { continue }
      if position + recordSize + tail.number16(at: position + 20) == tail.count { return end }
      fallback = fallback ?? end
    }
    return fallback
  }

  private static func candidates(in tail: [UInt8]) -> [Int] {
    guard tail.count >= recordSize else { return [] }
    return (0...tail.count - recordSize).reversed().filter {
      tail[$0] == 0x50 && tail.number32(at: $0) == 0x0605_4B50
    }
  }

  /// Reads one candidate; nothing if its directory does not stand right before it.
  private init?(
    record: Int, in tail: [UInt8], startingAt tailStart: Int, of bytes: any RandomAccess
  ) throws(MemberFailure) {
    // 0xFFFF stands for "see the zip64 record".
    guard [0, 0xFFFF].contains(tail.number16(at: record + 4)) else { return nil }
    var size = tail.number32(at: record + 12)
    var offset = tail.number32(at: record + 16)
    var end = tailStart + record
    if let wide = try ZipWideEnd(before: end, in: bytes) {
      (size, offset, end) = (wide.size, wide.offset, wide.position)
    }
    guard size <= end, offset <= end - size else { return nil }
    directory = end - size..<end
    shift = end - size - offset
    guard size > 0 else { return }
    let start = try bytes.bytes(at: end - size, count: 4)
    guard start.count == 4, start.number32(at: 0) == 0x0201_4B50 else { return nil }
  }
}
