internal import CZlib

/// Writes zips byte by byte, wrong in exactly the ways that a test asks for.
package struct ZipForge {
  package struct Entry {
    package var name: [UInt8]
    /// The bytes as they stand in the file, packed or not.
    package var data: [UInt8]
    package var method = 0
    package var flags = 0x800
    package var checksum: UInt32
    /// Sizes as the directory states them.
    package var size: UInt32
    package var packedSize: UInt32
    package var extra: [UInt8] = []
    package var unixMode = 0o100644
    /// Where the directory says that it begins, in place of the truth; its bytes are left out then.
    package var offset: UInt32?
    package var localName: [UInt8]?
    package var localMethod: Int?
    package var hasDescriptor = false

    /// A member that holds a text; deflated members state the sizes of both.
    package init(_ name: String, _ text: String = "[]", deflated: Bool = false) {
      self.init(Array(name.utf8), Array(text.utf8), deflated: deflated)
    }

    package init(_ name: [UInt8], _ body: [UInt8], deflated: Bool = false) {
      self.name = name
      data = deflated ? ZipForge.deflated(body) : body
      method = deflated ? 8 : 0
      checksum = ZipForge.checksum(body)
      size = UInt32(truncatingIfNeeded: body.count)
      packedSize = UInt32(truncatingIfNeeded: data.count)
    }

    /// The same with changes.
    package func with(_ change: (inout Entry) -> Void) -> Entry {
      var copy = self
      change(&copy)
      return copy
    }
  }

  package var entries: [Entry]
  package var prefix: [UInt8] = []
  package var suffix: [UInt8] = []
  package var comment: [UInt8] = []
  /// What the end record claims, in place of the truth.
  package var count: Int?
  package var directorySize: UInt32?
  package var disk = 0
  package var isWide = false

  package init(_ entries: [Entry]) { self.entries = entries }

  package var bytes: [UInt8] {
    var data = prefix
    var directory: [UInt8] = []
    for entry in entries {
      directory += line(entry, offset: entry.offset ?? UInt32(truncatingIfNeeded: data.count))
      if entry.offset == nil { data += local(entry) }
    }
    return data + directory + end(directory.count, offset: data.count) + comment + suffix
  }

  private func local(_ entry: Entry) -> [UInt8] {
    let name = entry.localName ?? entry.name
    let flags = entry.flags | (entry.hasDescriptor ? 8 : 0)
    let sums = entry.hasDescriptor ? [UInt8](repeating: 0, count: 12) : Self.sums(entry)
    let head =
      Self.number(0x0403_4B50, 4) + Self.number(20, 2) + Self.number(flags, 2)
      + Self.number(entry.localMethod ?? entry.method, 2) + Self.number(0, 4) + sums
    let tail = entry.hasDescriptor ? Self.number(0x0807_4B50, 4) + Self.sums(entry) : []
    return head + Self.number(name.count, 2) + Self.number(0, 2) + name + entry.data + tail
  }

  private func line(_ entry: Entry, offset: UInt32) -> [UInt8] {
    let flags = entry.flags | (entry.hasDescriptor ? 8 : 0)
    let head =
      Self.number(0x0201_4B50, 4) + Self.number(20 | 3 << 8, 2) + Self.number(20, 2) + Self.number(flags, 2)
      + Self.number(entry.method, 2) + Self.number(0, 4) + Self.sums(entry)
    return head + Self.number(entry.name.count, 2) + Self.number(entry.extra.count, 2) + Self.number(0, 8)
      + Self.number(entry.unixMode, 2) + Self.number(Int(offset), 4) + entry.name + entry.extra
  }

  private func end(_ size: Int, offset: Int) -> [UInt8] {
    let count = count ?? entries.count
    let stated = directorySize.map(Int.init) ?? size
    let record =
      Self.number(0x0605_4B50, 4) + Self.number(disk, 2) + Self.number(disk, 2)
      + Self.number(isWide ? 0xFFFF : count, 2) + Self.number(isWide ? 0xFFFF : count, 2)
      + Self.number(isWide ? 0xFFFF_FFFF : stated, 4) + Self.number(isWide ? 0xFFFF_FFFF : offset, 4)
      + Self.number(comment.count, 2)
    guard isWide else { return record }
    let wide =
      Self.number(0x0606_4B50, 4) + Self.number(44, 8) + Self.number(45, 2) + Self.number(45, 2) + Self.number(0, 8)
      + Self.number(count, 8) + Self.number(count, 8) + Self.number(size, 8) + Self.number(offset, 8)
    return wide + Self.number(0x0706_4B50, 4) + Self.number(0, 4) + Self.number(offset + size, 8)
      + Self.number(1, 4) + record
  }

  private static func sums(_ entry: Entry) -> [UInt8] {
    number(Int(entry.checksum), 4) + number(Int(entry.packedSize), 4) + number(Int(entry.size), 4)
  }

  /// A number in little-endian order.
  package static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  package static func checksum(_ body: [UInt8]) -> UInt32 {
    body.withUnsafeBufferPointer { UInt32(truncatingIfNeeded: crc32_z(0, $0.baseAddress, $0.count)) }
  }

  /// Raw deflate data of a body.
  package static func deflated(_ body: [UInt8]) -> [UInt8] {
    var body = body
    var packed = [UInt8](repeating: 0, count: body.count + body.count / 1000 + 1024)
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
