internal import CZlib

/// Inflates deflated bytes as they are asked for, a block at a time.
final class InflatingSource: ByteSource {
  private let packed: any ByteSource
  private let stream: UnsafeMutablePointer<z_stream>
  private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: Limits.blockBytes, alignment: 16)
  private var packedCount = 0
  private var count = 0
  private var isInputAtEnd = false
  private var isAtEnd = false

  init(packed: any ByteSource) throws(MemberFailure) {
    self.packed = packed
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // Negative window bits: raw deflate data, without a zlib header.
    let code = inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard code == Z_OK else { throw .unreadable(errno: code) }
  }

  deinit {
    inflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
    input.deallocate()
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(MemberFailure) -> Int {
    guard !buffer.isEmpty else { return 0 }
    while !isAtEnd {
      try refill()
      let filled = try inflate(into: buffer)
      if filled > 0 { return try counted(filled) }
      if !isAtEnd && isInputAtEnd && stream.pointee.avail_in == 0 { throw .truncated }
    }
    return 0
  }

  private func refill() throws(MemberFailure) {
    guard stream.pointee.avail_in == 0, !isInputAtEnd else { return }
    let filled = try packed.read(into: input)
    isInputAtEnd = filled == 0
    packedCount += filled
    stream.pointee.next_in = input.bindMemory(to: Bytef.self).baseAddress
    stream.pointee.avail_in = uInt(filled)
  }

  private func inflate(into buffer: UnsafeMutableRawBufferPointer) throws(MemberFailure) -> Int {
    let room = min(buffer.count, 1 << 30)
    stream.pointee.next_out = buffer.bindMemory(to: Bytef.self).baseAddress
    stream.pointee.avail_out = uInt(room)
    let code = CZlib.inflate(stream, Z_NO_FLUSH)
    guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR else { throw .corrupt }
    isAtEnd = code == Z_STREAM_END
    return room - Int(stream.pointee.avail_out)
  }

  private func counted(_ filled: Int) throws(MemberFailure) -> Int {
    count += filled
    // Division, not multiplication: no number here can overflow.
    if count > Limits.ratioGrace && count / Limits.ratio > packedCount { throw .ratioTooHigh(limit: Limits.ratio) }
    return filled
  }
}
