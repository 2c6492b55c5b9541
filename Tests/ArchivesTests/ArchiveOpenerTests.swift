import Archives
import Testing

@Suite struct ArchiveOpenerTests {
  private let zip = SampleZip([
    .init("in/a.json", "[1]", deflated: true), .init("in/b.csv", "x\n"), .init("in/p.jpg", "not a picture"),
  ])

  @Test func `digests a folder like its zip`() throws {
    let folder = try TemporaryFolder()
    for entry in zip.entries { _ = try folder.write(entry.body, as: "out/\(entry.name)") }
    let paths = [try folder.write(zip.bytes, as: "z.zip"), "\(folder.path)/out"]
    let digests = ArchiveOpener.open(paths: paths).archives.map { ArchiveDigest.sha256(of: $0) }
    #expect(digests.count == 2 && digests[0] == digests[1] && digests[0].utf8.count == 64)
  }

  @Test func `says what is wrong with each path and opens the others`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write([], as: "hollow/sub/.DS_Store")
    let paths = [
      "\(folder.path)/none.zip", try folder.write([], as: "zero.zip"), try folder.write("hello".utf8, as: "text.zip"),
      try folder.write("<!DOCTYPE html><html>".utf8, as: "page.zip"), "\(folder.path)/hollow",
      try folder.write(SampleZip([]).bytes, as: "empty.zip"), try folder.write(zip.bytes, as: "fine"),
    ]
    let (archives, problems) = ArchiveOpener.open(paths: paths)
    #expect(archives.map(\.name) == ["fine"])
    #expect(problems.map(\.cause) == [.missing, .emptyFile, .notAZip, .webPage, .emptyFolder, .emptyArchive])
    #expect(problems.allSatisfy { $0.exitCode == 3 && $0.description.hasPrefix($0.path) })
  }

  @Test(arguments: [1, 20, 60]) func `says that a zip is cut short`(missing: Int) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(zip.bytes.dropLast(missing), as: "cut.zip")
    #expect(ArchiveOpener.open(paths: [path]).problems.map(\.cause) == [.truncated])
  }

  @Test func `opens every zip in a folder`() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(zip.bytes, as: "one.zip (1).zip")
    _ = try folder.write(zip.bytes, as: "two.zip")
    _ = try folder.write("note".utf8, as: "readme.txt")
    #expect(ArchiveOpener.open(paths: [folder.path]).archives.map(\.name) == ["one", "two"])
  }

  @Test func `merges parts, counting like files once and keeping unlike ones`() throws {
    let folder = try TemporaryFolder()
    let other = SampleZip([.init("in/a.json", "[1]"), .init("in/b.csv", "y\n")])
    let paths = [try folder.write(zip.bytes, as: "1.zip"), try folder.write(other.bytes, as: "2.zip")]
    let merged = MergedArchive(name: "all", parts: ArchiveOpener.open(paths: paths).archives)
    #expect(merged.members.map(\.path) == ["in/a.json", "in/b.csv", "in/b.csv", "in/p.jpg"])
    let texts = try merged.members.map { String(decoding: try merged.contents(of: $0, limit: 99), as: UTF8.self) }
    #expect(texts == ["[1]", "x\n", "y\n", "not a picture"])
  }
}
