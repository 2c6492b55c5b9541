import Archives
import CZlib

/// Writes small zips, right ones and wrong ones, for tests.
struct SampleZip {
  struct Entry {
    var name: String
    var body: [UInt8]
    var isDeflated = false
    var method: Int?
    var flags = 0x800
    var checksum: UInt32?
    var declaredSize: Int?
    var hasDescriptor = false
    var isWide = false
    /// Mode and type as Unix tools write them; 0 for none.
    var unixMode = 0
    /// Offset to state in place of the true one.
    var offset: Int?

    init(_ name: String, _ text: String, deflated: Bool = false) {
      self.name = name
      body = Array(text.utf8)
      isDeflated = deflated
    }
  }

  var entries: [Entry]
  var prefix: [UInt8] = []
  var comment: [UInt8] = []
  var isWide = false

  init(_ entries: [Entry]) { self.entries = entries }

  /// The file's bytes.
  var bytes: [UInt8] {
    var data: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let packed = entry.isDeflated ? Self.deflated(entry.body) : entry.body
      directory += line(entry, packed: packed, offset: entry.offset ?? data.count)
      data += local(entry, packed: packed) + packed
      if entry.hasDescriptor { data += [0x50, 0x4B, 7, 8] + [UInt8](repeating: 0, count: 12) }
    }
    return prefix + data + directory + end(directory.count, offset: data.count)
  }

  private func local(_ entry: Entry, packed: [UInt8]) -> [UInt8] {
    let sizes = entry.hasDescriptor ? number(0, 4) + number(0, 4) + number(0, 4) : sums(entry, packed)
    let method = entry.method ?? (entry.isDeflated ? 8 : 0)
    return [0x50, 0x4B, 3, 4] + number(20, 2) + number(entry.flags, 2) + number(method, 2) + number(0, 4) + sizes
      + number(entry.name.utf8.count, 2) + number(0, 2) + Array(entry.name.utf8)
  }

  private func line(_ entry: Entry, packed: [UInt8], offset: Int) -> [UInt8] {
    let size = entry.declaredSize ?? entry.body.count
    let extra =
      entry.isWide ? number(1, 2) + number(24, 2) + number(size, 8) + number(packed.count, 8) + number(offset, 8) : []
    let full = 0xFFFF_FFFF
    let sizes = entry.isWide ? number(Int(checksum(entry)), 4) + number(full, 4) + number(full, 4) : sums(entry, packed)
    let method = entry.method ?? (entry.isDeflated ? 8 : 0)
    let maker = entry.unixMode == 0 ? 20 : 20 | 3 << 8
    return [0x50, 0x4B, 1, 2] + number(maker, 2) + number(20, 2) + number(entry.flags, 2) + number(method, 2)
      + number(0, 4) + sizes + number(entry.name.utf8.count, 2) + number(extra.count, 2) + number(0, 8)
      + number(entry.unixMode, 2)
      + number(entry.isWide ? full : offset, 4) + Array(entry.name.utf8) + extra
  }

  private func sums(_ entry: Entry, _ packed: [UInt8]) -> [UInt8] {
    number(Int(checksum(entry)), 4) + number(packed.count, 4) + number(entry.declaredSize ?? entry.body.count, 4)
  }

  private func checksum(_ entry: Entry) -> UInt32 {
    var sum = Checksum()
    entry.body.withUnsafeBytes { sum.update($0) }
    return entry.checksum ?? sum.value
  }

  private func end(_ size: Int, offset: Int) -> [UInt8] {
    let full = isWide ? 0xFFFF_FFFF : nil
    let record =
      [0x50, 0x4B, 5, 6] + number(0, 4) + number(entries.count, 2) + number(entries.count, 2)
      + number(full ?? size, 4) + number(full ?? offset, 4) + number(comment.count, 2) + comment
    guard isWide else { return record }
    let wide =
      [0x50, 0x4B, 6, 6] + number(44, 8) + number(45, 2) + number(45, 2) + number(0, 8)
      + number(entries.count, 8) + number(entries.count, 8) + number(size, 8) + number(offset, 8)
    return wide + [0x50, 0x4B, 6, 7] + number(0, 4) + number(offset + size, 8) + number(1, 4) + record
  }

  private func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }

  /// Raw deflate data.
  private static func deflated(_ body: [UInt8]) -> [UInt8] {
    var body = body
    var packed = [UInt8](repeating: 0, count: body.count + 1024)
    var stream = z_stream()
    deflateInit2_(
      &stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    let room = packed.count
    body.withUnsafeMutableBufferPointer { input in
      packed.withUnsafeMutableBufferPointer { output in
        (stream.next_in, stream.avail_in) = (input.baseAddress, uInt(input.count))
        (stream.next_out, stream.avail_out) = (output.baseAddress, uInt(room))
        _ = deflate(&stream, Z_FINISH)
      }
    }
    return Array(packed.prefix(room - Int(stream.avail_out)))
  }
}
