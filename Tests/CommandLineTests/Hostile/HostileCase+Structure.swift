import TestSupport

extension HostileCase {
  /// Directories, sizes and methods that are wrong, cut or lie.
  static let structure: [HostileCase] = claims + wide + members + files

  private static let claims: [HostileCase] = [
    HostileCase("count-lies", whole: true) { forged { $0.count = 1 } },
    HostileCase("count-65535-no-zip64", whole: true) { forged { $0.count = 65_535 } },
    HostileCase(refused: "huge-count-alloc", says: "download the export again") {
      forged { $0.directorySize = 0xFFFF_FFF0 }
    },
    HostileCase("trailing-junk", whole: true) { forged { $0.suffix = Array(repeating: 0x41, count: 400) } },
    HostileCase("prefixed", whole: true) { Array("#!/bin/sh\n".utf8) + ZipForge(good).bytes },
    HostileCase("eocd-in-comment", whole: true) {
      forged { $0.comment = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18) + [0x78] }
    },
    HostileCase("two-eocd", whole: true) { ZipForge(good).bytes + ZipForge(good).bytes },
    HostileCase(refused: "multi-disk", says: "several disks") { forged { $0.disk = 3 } },
  ]

  private static let wide: [HostileCase] = [
    HostileCase("zip64-small", whole: true) { forged { $0.isWide = true } },
    HostileCase("zip64-missing-extra", says: "outside the file") { with(wideEntry([])) },
    HostileCase("zip64-negative", says: "outside the file") {
      with(wideEntry([0, 0, 0, 0, 0, 0, 0, 0x80] + [0, 0, 0, 0, 0, 0, 0, 0x80] + ZipForge.number(0, 8)))
    },
    HostileCase("zip64-offset-overflow", says: "outside the file") {
      with(wideEntry(ZipForge.number(10, 8) + ZipForge.number(10, 8) + ZipForge.number(-5, 8)))
    },
  ]

  private static let members: [HostileCase] =
    [
      HostileCase("bad-data", says: "compressed data is damaged") {
        with(
          ZipForge.Entry(second, String(repeating: post, count: 50), deflated: true).with {
            $0.data.replaceSubrange(5..<9, with: [0xFF, 0xFF, 0xFF, 0xFF])
          })
      },
      HostileCase("bad-crc", says: "checksum does not match") {
        with(ZipForge.Entry(second, post).with { $0.checksum = 1 })
      },
      HostileCase("encrypted", says: "encrypted") { with(ZipForge.Entry(second, post).with { $0.flags |= 1 }) },
      HostileCase("aes", says: "encrypted") {
        with(ZipForge.Entry(second, post).with { ($0.flags, $0.method) = ($0.flags | 1, 99) })
      },
      HostileCase("data-descriptor", whole: true) {
        ZipForge(good.map { $0.with { $0.hasDescriptor = true } }).bytes
      },
      HostileCase("stored-descriptor", whole: true) {
        let text = "[{\"timestamp\":1,\"data\":[{\"post\":\"PK\u{7}\u{8} PK\u{3}\u{4}\"}]}]"
        return with(ZipForge.Entry(second, text).with { $0.hasDescriptor = true })
      },
      HostileCase("method-differs", whole: true) {
        with(ZipForge.Entry(second, post, deflated: true).with { $0.localMethod = 0 })
      },
      HostileCase("extra-field-loop", whole: true) {
        with(ZipForge.Entry(second, post).with { $0.extra = ZipForge.number(0x7777, 2) + ZipForge.number(60_000, 2) })
      },
    ]
    + [1, 9, 12, 14, 93, 95, 98, 250].map { method in
      HostileCase("method-\(method)", says: "compression method \(method) is not supported") {
        with(ZipForge.Entry(second, post).with { $0.method = method })
      }
    }

  private static let files: [HostileCase] = [
    HostileCase(refused: "truncated-half", says: "download the export again") {
      let whole = ZipForge(good).bytes
      return Array(whole.prefix(whole.count / 2))
    },
    HostileCase(refused: "truncated-eocd", says: "download the export again") { ZipForge(good).bytes.dropLast(10) },
    HostileCase(refused: "empty", says: "holds no files") { ZipForge([]).bytes },
    HostileCase(refused: "not-a-zip", says: "a web page") {
      Array("<!DOCTYPE html><html><body>Sign in</body></html>".utf8)
    },
    HostileCase(refused: "zero-bytes", says: "0 bytes") { [] },
    HostileCase(refused: "all-encrypted", says: "encrypted") {
      ZipForge(good.map { $0.with { $0.flags |= 1 } }).bytes
    },
  ]

  private static func forged(_ change: (inout ZipForge) -> Void) -> [UInt8] {
    var zip = ZipForge(good)
    change(&zip)
    return zip.bytes
  }

  /// A member whose sizes and place are said to stand in a zip64 field with these bytes.
  private static func wideEntry(_ field: [UInt8]) -> ZipForge.Entry {
    ZipForge.Entry(second, post).with {
      ($0.size, $0.packedSize, $0.offset) = (0xFFFF_FFFF, 0xFFFF_FFFF, 0xFFFF_FFFF)
      $0.extra = field.isEmpty ? [] : ZipForge.number(1, 2) + ZipForge.number(field.count, 2) + field
    }
  }
}
