import TestSupport

extension HostileCase {
  /// Archives that would unpack to far more than they are.
  static let bombs: [HostileCase] = [
    HostileCase("bomb-1GiB-deflate", says: "compressed more than 200:1") {
      with(bomb.with { $0.size = 1 << 30 })
    },
    HostileCase("bomb-lying-size", says: "longer than declared") { with(bomb.with { $0.size = 100 }) },
    HostileCase("bomb-overlap-full", says: "overlap") {
      let copies = (2...2000).map { number in
        ZipForge.Entry("\(posts)your_posts_\(number).json", "").with {
          ($0.method, $0.size, $0.packedSize, $0.offset) = (8, 1 << 30, bomb.packedSize, 0)
        }
      }
      return ZipForge([bomb.with { $0.size = 1 << 30 }] + copies + good).bytes
    },
    HostileCase("bomb-overlap-quoted", says: "overlap") { quoted(250) },
    HostileCase("nested-4x10", whole: true) {
      with(.init(Array("x/0.zip".utf8), nested(depth: 3)), .init(Array("x/1.zip".utf8), nested(depth: 3)))
    },
    HostileCase("many-empty-70000", whole: true) {
      var zip = ZipForge(good + (0..<70_000).map { ZipForge.Entry("e/\($0).json", "") })
      zip.isWide = true
      return zip.bytes
    },
    HostileCase("deflate-infinite", says: "your_posts__check_ins__photos_and_videos_2.json") {
      let blocks = Array(repeating: [0, 0, 0, 0xFF, 0xFF] as [UInt8], count: 20_000).flatMap(\.self)
      return with(
        ZipForge.Entry(second, "").with {
          ($0.method, $0.data, $0.packedSize, $0.size) = (8, blocks, UInt32(blocks.count), 10)
        })
    },
    HostileCase("deep-nesting", says: "your_posts__check_ins__photos_and_videos_2.json") {
      with(.init(second, String(repeating: "[{\"a\":", count: 100_000), deflated: true))
    },
  ]

  /// 64 MiB of blanks in 64 KiB.
  private static let bomb = ZipForge.Entry(
    Array(second.utf8), [UInt8](repeating: 0x20, count: 64 << 20), deflated: true)

  /// Zips of zips, ten in each.
  private static func nested(depth: Int) -> [UInt8] {
    guard depth > 0 else { return ZipForge([.init("a.json")]).bytes }
    let inner = nested(depth: depth - 1)
    return ZipForge((0..<10).map { .init(Array("\($0).zip".utf8), inner, deflated: true) }).bytes
  }

  /// Files that each hold the next one's header in a stored block and share the last one's data.
  ///
  /// After David Fifield's construction.
  private static func quoted(_ count: Int) -> [UInt8] {
    let names = (0..<count).map { Array("\(posts)your_posts_\($0 + 2).json".utf8) }
    var body = [UInt8](repeating: 0x20, count: 1 << 16)
    var packed = ZipForge.deflated(body)
    var file: [UInt8] = []
    var lines: [(name: [UInt8], sum: UInt32, packed: Int, size: Int, fromEnd: Int)] = []
    for name in names.reversed() {
      if !file.isEmpty {
        let header = Array(file.prefix(file.count - packed.count))
        packed = [0] + ZipForge.number(header.count, 2) + ZipForge.number(~header.count, 2) + header + packed
        body = header + body
      }
      let sum = ZipForge.checksum(body)
      file = quotedHeader(name, sum, packed.count, body.count) + packed
      lines.append((name, sum, packed.count, body.count, file.count))
    }
    var zip = ZipForge(
      lines.reversed().map { line in
        ZipForge.Entry(line.name, []).with {
          ($0.method, $0.checksum, $0.packedSize) = (8, line.sum, UInt32(line.packed))
          ($0.size, $0.offset) = (UInt32(line.size), UInt32(file.count - line.fromEnd))
        }
      } + good)
    zip.prefix = file
    return zip.bytes
  }

  private static func quotedHeader(_ name: [UInt8], _ sum: UInt32, _ packed: Int, _ size: Int) -> [UInt8] {
    ZipForge.number(0x0403_4B50, 4) + ZipForge.number(20, 2) + ZipForge.number(0x800, 2) + ZipForge.number(8, 2)
      + ZipForge.number(0, 4) + ZipForge.number(Int(sum), 4) + ZipForge.number(packed, 4) + ZipForge.number(size, 4)
      + ZipForge.number(name.count, 2) + ZipForge.number(0, 2) + name
  }
}
