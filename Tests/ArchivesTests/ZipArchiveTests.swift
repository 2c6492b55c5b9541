import Archives
import Testing

@Suite struct ZipArchiveTests {
  private let long = String(repeating: "the quick brown fox ", count: 20_000)

  @Test func `reads stored and deflated members`() throws {
    let archive = try opened(SampleZip([.init("b.json", long, deflated: true), .init("a.csv", "x,y\n1,2\n")]))
    #expect(archive.members.map(\.path) == ["a.csv", "b.json"])
    #expect(try text(archive, "a.csv") == "x,y\n1,2\n")
    #expect(try text(archive, "b.json") == long)
  }

  @Test(arguments: [false, true]) func `reads zip64 fields on small files`(behindPrefix: Bool) throws {
    var entry = SampleZip.Entry("a.json", "[]", deflated: true)
    entry.isWide = true
    var zip = SampleZip([entry])
    zip.isWide = true
    if behindPrefix { zip.prefix = Array("#!/bin/sh\n".utf8) }
    #expect(try text(try opened(zip), "a.json") == "[]")
  }

  @Test func `takes sizes from the directory when a data descriptor follows`() throws {
    var entry = SampleZip.Entry("a.json", "[1]", deflated: true)
    entry.hasDescriptor = true
    entry.flags |= 8
    #expect(try text(try opened(SampleZip([entry, .init("b.json", "[2]")])), "b.json") == "[2]")
  }

  @Test func `reads past data in front and signatures in the comment`() throws {
    var zip = SampleZip([.init("a.json", "[1]")])
    zip.prefix = Array(repeating: 0x41, count: 500)
    zip.comment = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18) + Array("bye".utf8)
    #expect(try text(try opened(zip), "a.json") == "[1]")
  }

  @Test func `tells of a wrong checksum after handing out the bytes`() throws {
    var entry = SampleZip.Entry("a.json", "[1]")
    entry.checksum = 7
    #expect(throws: MemberFailure.checksumMismatch) { try text(try opened(SampleZip([entry])), "a.json") }
  }

  @Test func `stops past the declared size`() throws {
    var entry = SampleZip.Entry("a.json", long, deflated: true)
    entry.declaredSize = 100
    #expect(throws: MemberFailure.longerThanDeclared) { try text(try opened(SampleZip([entry])), "a.json") }
  }

  @Test func `stops where compression is beyond belief`() throws {
    let bomb = SampleZip.Entry("a.json", String(repeating: " ", count: 30_000_000), deflated: true)
    #expect(throws: MemberFailure.ratioTooHigh(limit: 200)) { try text(try opened(SampleZip([bomb])), "a.json") }
  }

  @Test func `refuses what it can't decode and reads the rest`() throws {
    var encrypted = SampleZip.Entry("e.json", "secret")
    encrypted.flags |= 1
    var bzip = SampleZip.Entry("m.json", "BZh")
    bzip.method = 12
    let archive = try opened(SampleZip([encrypted, bzip, .init("ok.json", "[]")]))
    #expect(archive.refused.map(\.failure) == [.encrypted, .unsupportedMethod(12)])
    #expect(try text(archive, "ok.json") == "[]")
  }

  @Test func `refuses members that share bytes`() throws {
    var twin = SampleZip.Entry("b.json", "[1]")
    twin.offset = 0
    let archive = try opened(SampleZip([.init("a.json", "[1]"), twin, .init("c.json", "[]")]))
    #expect(archive.refused.map(\.failure) == [.overlapping, .overlapping])
    #expect(archive.members.map(\.path) == ["c.json"])
  }

  @Test(arguments: [0x7FFF_FFFF_FFFF_FFFF, -1, 1 << 40]) func `refuses impossible offsets`(offset: Int) throws {
    var entry = SampleZip.Entry("a.json", "[1]")
    entry.isWide = true
    entry.offset = offset
    let archive = try opened(SampleZip([entry, .init("b.json", "[]")]))
    #expect(archive.refused == [RefusedMember(path: "a.json", failure: .outOfBounds)])
  }

  @Test(arguments: ["../a.json", "x/../../a.json", "/etc/a.json", "C:\\a.json", "..\\a.json", "a\0.json", "."])
  func `refuses names that leave the archive`(name: String) throws {
    let archive = try opened(SampleZip([.init(name, "[]"), .init("ok.json", "[]")]))
    #expect(archive.refused.map(\.failure) == [.badName])
    #expect(archive.members.map(\.path) == ["ok.json"])
  }

  @Test func `never follows a link`() throws {
    var link = SampleZip.Entry("link.json", "/etc/passwd")
    link.unixMode = 0o120777
    let archive = try opened(SampleZip([link, .init("ok.json", "[]")]))
    #expect(archive.refused == [RefusedMember(path: "link.json", failure: .special)])
  }

  @Test func `says that all of it is encrypted`() {
    var encrypted = SampleZip.Entry("e.json", "secret")
    encrypted.flags |= 1
    #expect(throws: ArchiveProblem.self) { try opened(SampleZip([encrypted])) }
  }

  @Test func `leaves folders and clutter out and makes names plain`() throws {
    let zip = SampleZip([
      .init("x/", ""), .init("__MACOSX/x/._a.json", ""), .init("x/.DS_Store", ""), .init("./x\\\\b.json", "[]"),
      .init("x/photo.JPG", ""), .init("x/media/1234", ""),
    ])
    let archive = try opened(zip)
    #expect(archive.members.map(\.path) == ["x/b.json", "x/media/1234", "x/photo.JPG"])
    #expect(archive.members.map(\.isMedia) == [false, true, true])
  }

  @Test(arguments: [false, true]) func `opens a zip that is all a zip holds`(deflated: Bool) throws {
    let inner = SampleZip([.init("a.json", "[1]", deflated: true)])
    var entry = SampleZip.Entry("export.zip", "", deflated: deflated)
    entry.body = inner.bytes
    #expect(try text(try opened(SampleZip([entry])), "a.json") == "[1]")
  }

  private func opened(_ zip: SampleZip) throws -> ZipArchive {
    let folder = try TemporaryFolder()
    return try ZipArchive.open(path: try folder.write(zip.bytes, as: "export.zip"))
  }

  @discardableResult private func text(_ archive: ZipArchive, _ path: String) throws -> String {
    let member = try #require(archive.members.first { $0.path == path })
    return String(decoding: try archive.contents(of: member, limit: 100_000_000), as: UTF8.self)
  }
}
