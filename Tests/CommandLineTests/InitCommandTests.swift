import Foundation
import TestSupport
import Testing

@Suite struct InitCommandTests {
  private static let archive = Project.path("fixtures/archives/\(AuditCommandTests.archives[3])")

  @Test func `writes a file that audit takes`() throws {
    let folder = try TemporaryFolder()
    let run = try Tool.run(["init", Self.archive], in: folder.url)
    let file = folder.url.appending(path: "partywall.yaml")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)

    #expect(run.exitCode == 0)
    #expect(text.contains("Northwind Traders Ltd") && text.contains("rowan@home.example"))
    #expect([0, 10].contains(try Tool.run(["audit", Self.archive, "--ephemeral"], in: folder.url).exitCode))
  }

  @Test func `leaves a file alone that is there`() throws {
    let folder = try TemporaryFolder()
    try folder.write("version: 1\n".utf8, to: "partywall.yaml")
    let run = try Tool.run(["init"], in: folder.url)

    #expect(run.exitCode == 64)
    #expect(run.errors.contains("is there already"))
    #expect(
      FileManager.default.contents(atPath: folder.url.appending(path: "partywall.yaml").path())
        == Data("version: 1\n".utf8))
  }
}
