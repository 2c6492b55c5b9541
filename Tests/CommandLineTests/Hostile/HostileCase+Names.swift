import TestSupport

extension HostileCase {
  /// Member names that try to leave the archive, to steer a terminal, or to collide.
  static let names: [HostileCase] =
    plainNames.enumerated().map { number, name in
      HostileCase("name-\(number < 10 ? "0" : "")\(number)", whole: true) {
        with(.init(name, post), .init(posts + (name.isEmpty ? "x.json" : name), post))
      }
    } + bytewise + collisions + links

  /// In the order of the list of hostile archives, from parent traversal to a leading dash.
  private static let plainNames = [
    "../evil.json", "../../../../../../tmp/evil.json", "a/../../b.json", "/etc/evil.json", "//srv/share/x.json",
    "\\\\srv\\share\\x.json", "C:\\evil.json", "C:evil.json", "..\\evil.json", "a\\..\\..\\evil.json", "./a/./b.json",
    "a//b.json", "~/x.json", "dir/", "", ".", "..", "....//x.json", "%2e%2e/x.json", "CON", "aux.json", "name. ",
    "a.json:stream", "new\nline.json", "\u{1B}[31mred.json", "\u{1B}]0;title\u{7}.json", "\u{202E}gnp.json",
    "a\u{200B}b.json", String(repeating: "n", count: 65_000), String(repeating: "d/", count: 5000) + "x.json",
    "<script>alert(1)</script>.json", "=cmd.json", "-rf.json",
  ]

  private static let bytewise: [HostileCase] = [
    HostileCase("name-nul", says: "its name is not usable") { with(.init(Array("a\0b.json".utf8), [0x5B, 0x5D])) },
    HostileCase("name-invalid-utf8", says: "its name is not usable") {
      with(.init([0x61, 0xC0, 0xAF, 0x62, 0xFF] + Array(".json".utf8), [0x5B, 0x5D]))
    },
    HostileCase("name-overlong-dotdot", says: "its name is not usable") {
      with(.init([0xC0, 0xAE, 0xC0, 0xAE] + Array("/x.json".utf8), [0x5B, 0x5D]))
    },
    HostileCase("name-cp437", says: "café.json") {
      with(ZipForge.Entry([0x63, 0x61, 0x66, 0x82] + Array(".json".utf8), [0x5B, 0x5D]).with { $0.flags = 0 })
    },
    HostileCase("name-utf8-unflagged", says: "café.json") {
      with(ZipForge.Entry("café.json").with { $0.flags = 0 })
    },
    HostileCase("name-unicode-extra", says: "fine.json") {
      let other = Array("../../evil.json".utf8)
      let sum = ZipForge.number(Int(ZipForge.checksum(Array("fine.json".utf8))), 4)
      let field = ZipForge.number(0x7075, 2) + ZipForge.number(5 + other.count, 2) + [1] + sum + other
      return with(ZipForge.Entry("fine.json").with { $0.extra = field })
    },
    HostileCase("name-local-central-differ", says: "fine.json") {
      with(ZipForge.Entry("fine.json").with { $0.localName = Array("../evil.json".utf8) })
    },
  ]

  private static let collisions: [HostileCase] = [
    HostileCase("dup-names", whole: true) { with(good[2], .init(String(decoding: good[2].name, as: UTF8.self), post)) },
    HostileCase("dup-case", whole: true) { with(.init(second.uppercased(), post)) },
    HostileCase("dup-nfc-nfd", whole: true) { with(.init("café.json"), .init("cafe\u{301}.json")) },
    HostileCase("file-and-dir", whole: true) { with(.init("a", "x"), .init("a/b.json", post)) },
  ]

  private static let links: [HostileCase] = [
    HostileCase("symlink-abs", says: "a link or a device") { with(link("link", to: "/etc/passwd")) },
    HostileCase("symlink-then-write", says: "a link or a device") {
      with(link("l", to: "/tmp"), .init("l/evil.json", post))
    },
    HostileCase("symlink-loop", says: "a link or a device") { with(link("l1", to: "l2"), link("l2", to: "l1")) },
    HostileCase("device-node", says: "a link or a device") {
      with(
        ZipForge.Entry("device", "").with { $0.unixMode = 0o020666 },
        ZipForge.Entry("pipe", "").with { $0.unixMode = 0o010666 },
        ZipForge.Entry("setuid.json").with { $0.unixMode = 0o104755 })
    },
  ]

  private static func link(_ name: String, to target: String) -> ZipForge.Entry {
    ZipForge.Entry(name, target).with { $0.unixMode = 0o120777 }
  }
}
