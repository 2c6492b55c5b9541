import Foundation
import TestSupport
import Testing

/// The real binary on hostile archives, under limits on memory and time: promise 2 of SECURITY.md.
@Suite(.serialized) struct HostileArchiveTests {
  @Test(arguments: HostileCase.names + HostileCase.bombs + HostileCase.structure + HostileCase.contents)
  func `costs only itself`(hostile: HostileCase) throws {
    let folder = try TemporaryFolder()
    let zip = try folder.write(hostile.bytes(), to: "in/export.zip")
    let run = try Tool.runLimited(["audit", zip, "--ephemeral", "--format", "json", "--output", "-"], in: folder.url)

    #expect(hostile.exitCodes.contains(run.exitCode), "exit code \(run.exitCode): \(run.errors)")
    if let words = hostile.says { #expect((run.output + run.errors).contains(words)) }
    if hostile.keepsTheRest { #expect(try Report(run.output).accounts.first?.records["tie"] == 2) }
    #expect(!(run.output + run.errors).unicodeScalars.contains { steers($0) })
    #expect(try FileManager.default.subpathsOfDirectory(atPath: folder.url.path()).sorted() == ["in", "in/export.zip"])
  }

  /// Whether a character would steer a terminal.
  private func steers(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n" && (scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value))
  }
}
