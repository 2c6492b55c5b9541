import Foundation
import TestSupport
import Testing

/// Wrong inputs, each with one clear sentence and the contract's exit code.
@Suite struct BadInputTests {
  @Test func `a wrong path`() throws {
    try expectRefusal(of: "/nowhere/at-all.zip", saying: "no such file")
  }

  @Test func `an empty folder`() throws {
    let folder = try TemporaryFolder()
    try expectRefusal(of: folder.url.path(), saying: "empty")
  }

  @Test func `a text file named zip`() throws {
    let folder = try TemporaryFolder()
    try expectRefusal(of: folder.write("hello, I am no zip\n".utf8, to: "fake.zip"), saying: "neither a zip")
  }

  @Test func `a folder of something else`() throws {
    let folder = try TemporaryFolder()
    try folder.write("shopping".utf8, to: "notes.txt")
    try expectRefusal(of: folder.url.path(), saying: "can't tell whose archive")
  }

  @Test(arguments: 1..<16)
  func `a zip cut short`(sixteenths: Int) throws {
    let folder = try TemporaryFolder()
    let source = URL(filePath: Project.path("fixtures/archives/\(AuditCommandTests.archives[3])"))
    let whole = try StoredZip.of(folder: source)
    let zip = try folder.write(whole.prefix(whole.count * sixteenths / 16), to: "cut.zip")

    let run = try Tool.run(["audit", zip, "--ephemeral"])
    #expect([3, 4].contains(run.exitCode))
    #expect(run.errors.split(separator: "\n").count <= 2)
    #expect(run.errors.contains("cut short"))
  }

  @Test func `an unknown key in the context file`() throws {
    let folder = try TemporaryFolder()
    let context = try folder.write("version: 1\nme:\n  nickname: x\n".utf8, to: "partywall.yaml")
    let run = try Tool.run(["audit", folder.url.path(), "--context", context])

    #expect(run.exitCode == 64)
    #expect(run.errors.contains("partywall.yaml:3"))
    #expect(run.errors.contains("me.nickname"))
  }

  private func expectRefusal(of path: String, saying words: String) throws {
    let run = try Tool.run(["audit", path, "--ephemeral"])
    #expect(run.exitCode == 3)
    #expect(run.output == "")
    #expect(run.errors.contains(words), "\(run.errors)")
  }
}
