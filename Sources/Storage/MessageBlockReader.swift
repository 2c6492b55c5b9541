import GRDB

/// Reads the messages of a block one by one; see `MessageBlock` for its form.
struct MessageBlockReader {
  private let bytes: [UInt8]
  private var index = 0
  private var before: (at: Int64, number: Int64) = (0, 0)

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next message, nil at the end; throws where the block is not whole.
  mutating func next() throws -> PackedMessage? {
    guard index < bytes.count else { return nil }
    let lanes = (try fixed(), try fixed())
    let shape = Int64(truncatingIfNeeded: try number())
    let moment = try number()
    if moment != 0 { before.at &+= MessageBlockReader.unzigzag(moment &- 1) }
    before.number &+= MessageBlockReader.unzigzag(try number())
    let length = Int(truncatingIfNeeded: try number())
    guard length >= 0, length <= bytes.count - index else { throw MessageBlockReader.damage }
    let text = index..<index + length
    index = text.upperBound
    return PackedMessage(
      head: PackedMessage.Head(
        key: RecordKey(lanes: lanes), shape: shape, at: moment == 0 ? nil : before.at, number: before.number),
      text: text)
  }

  func text(_ message: PackedMessage) -> String { String(decoding: bytes[message.text], as: UTF8.self) }

  /// Lends the bytes of a text.
  func withText<Answer>(
    of message: PackedMessage, _ body: (UnsafeBufferPointer<UInt8>) throws -> Answer
  ) rethrows -> Answer {
    try bytes.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[message.text])) }
  }

  /// A hash of a text, good for this run of the program.
  func hash(of message: PackedMessage) -> Int {
    withText(of: message) { text in
      var hasher = Hasher()
      hasher.combine(bytes: UnsafeRawBufferPointer(text))
      return hasher.finalize()
    }
  }

  private mutating func fixed() throws -> UInt64 {
    guard bytes.count - index >= 8 else { throw MessageBlockReader.damage }
    var value: UInt64 = 0
    for offset in 0..<8 { value |= UInt64(bytes[index + offset]) << (8 * UInt64(offset)) }
    index += 8
    return value
  }

  private mutating func number() throws -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 70, by: 7) {
      guard index < bytes.count else { break }
      let byte = bytes[index]
      index += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
    }
    throw MessageBlockReader.damage
  }

  private static func unzigzag(_ value: UInt64) -> Int64 {
    Int64(bitPattern: value >> 1) ^ -Int64(bitPattern: value & 1)
  }

  private static let damage = DatabaseError(resultCode: .SQLITE_CORRUPT, message: "a block of messages is not whole")
}
