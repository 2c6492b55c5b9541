/// A line of a zip's directory.
struct ZipEntry: Sendable {
  /// The name's bytes as they stand.
  var name: [UInt8]
  var flags: Int
  var method: Int
  var checksum: UInt32
  var compressedSize: Int
  var size: Int

  /// Where its local header begins, counted from the start of the file.
  var offset: Int

  /// Why it can't be opened, as far as the directory tells.
  var failure: MemberFailure?

  /// Whether Unix tools marked it as a symbolic link, a pipe or a device.
  var isSpecial: Bool

  /// Whether it stands for a folder.
  var isFolder: Bool { name.last == UInt8(ascii: "/") || name.last == UInt8(ascii: "\\") }

  /// The smallest part of the file that it can occupy: its header and its data.
  var range: Range<Int> { offset..<(offset + 30 + compressedSize) }
}

extension ZipEntry {
  static let headerSize = 46

  /// Reads the fixed header, the name and the extra field, which stand at the start of `bytes`.
  ///
  /// `shift` is the length of what was put before the archive; `dataEnd` is where the directory begins.
  init(_ bytes: [UInt8], nameLength: Int, extraLength: Int, shift: Int, dataEnd: Int) {
    name = Array(bytes[Self.headerSize..<Self.headerSize + nameLength])
    flags = bytes.number16(at: 8)
    method = bytes.number16(at: 10)
    checksum = UInt32(truncatingIfNeeded: bytes.number32(at: 16))
    let type = bytes[5] == 3 ? bytes.number16(at: 40) & 0xF000 : 0
    isSpecial = type != 0 && type != 0x8000 && type != 0x4000
    let extraStart = Self.headerSize + nameLength
    var wide = ZipWideFields(extra: Array(bytes[extraStart..<extraStart + extraLength]))
    let fullSize = wide.resolve(bytes.number32(at: 24))
    let packedSize = wide.resolve(bytes.number32(at: 20))
    let start = wide.resolve(bytes.number32(at: 42))
    (size, compressedSize, offset) = (fullSize ?? 0, packedSize ?? 0, 0)
    guard let fullSize, let packedSize, let start, let place = Self.place(start, packedSize, shift, dataEnd) else {
      (size, compressedSize) = (0, 0)
      failure = .outOfBounds
      return
    }
    offset = place
    failure = Self.refusal(flags: flags, method: method, size: fullSize, compressedSize: packedSize)
  }

  private static func place(_ start: Int, _ packedSize: Int, _ shift: Int, _ dataEnd: Int) -> Int? {
    let (place, overflow) = start.addingReportingOverflow(shift)
    guard !overflow, place >= 0, place <= dataEnd - 30, packedSize <= dataEnd - 30 - place else { return nil }
    return place
  }

  private static func refusal(flags: Int, method: Int, size: Int, compressedSize: Int) -> MemberFailure? {
    // Bit 0: encrypted; bit 6: strong encryption; method 99: AES.
    if flags & 0x41 != 0 || method == 99 { return .encrypted }
    if method != 0 && method != 8 { return .unsupportedMethod(method) }
    return method == 0 && size != compressedSize ? .corrupt : nil
  }
}
