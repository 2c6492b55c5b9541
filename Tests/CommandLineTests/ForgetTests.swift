import Foundation
import TestSupport
import Testing

/// After `forget` a planted word is found nowhere.
@Suite struct ForgetTests {
  private static let marker = "Quillonzephyr"

  private static let post = YearArchive.Post(
    text: "\(marker) told me that Project Kestrel ships on Friday and it is secret", time: 1_768_900_020)

  /// Files below a folder that hold the marker.
  private func traces(in folder: URL) throws -> [String] {
    let whole = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: [.isRegularFileKey])
    let files = (whole?.allObjects ?? []).compactMap { $0 as? URL }.filter {
      !$0.path().contains("instagram-anna.sample") && !$0.hasDirectoryPath
    }
    let traces = try files.filter { file in
      try Data(contentsOf: file).range(of: Data(ForgetTests.marker.utf8)) != nil
    }
    return traces.map { $0.lastPathComponent }.sorted()
  }

  private func audited() throws -> Year {
    let year = try Year()
    _ = try year.audit([ForgetTests.post], on: "2026-02-01")
    let archive = year.folder.url.appending(path: "instagram-anna.sample-2026-02-01-Ab12Cd34").path()
    for (format, file) in [("html", "report.html"), ("csv", "report.csv")] {
      let output = year.folder.url.appending(path: file).path()
      _ = try Tool.run([
        "audit", archive, "--vault", year.vault, "--context", year.context, "--as-of", "2026-02-01", "--format", format,
        "--output", output, "--redact", "none",
      ])
    }
    let plan = year.folder.url.appending(path: "plan.csv").path()
    #expect(try year.run("plan", "--format", "csv", "--output", plan).exitCode == 0)
    #expect(try traces(in: year.folder.url) == ["plan.csv", "report.csv", "report.html", "vault.sqlite"])
    return year
  }

  @Test func `everything goes, with a receipt`() throws {
    let year = try audited()
    let run = try year.run("forget")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("findings") && run.output.contains("removed the report"))
    #expect(try traces(in: year.folder.url) == [])
    #expect(!FileManager.default.fileExists(atPath: year.vault))
  }

  @Test func `one account goes, and the vault stays`() throws {
    let year = try audited()
    let run = try year.run("forget", "--account", "instagram:anna.sample")
    #expect(run.exitCode == 0)
    #expect(try traces(in: year.folder.url) == [])
    #expect(FileManager.default.fileExists(atPath: year.vault))
    #expect(try year.run("forget", "--account", "instagram:anna.sample").exitCode == 64)
  }

  @Test func `a report that was changed since is left in place`() throws {
    let year = try audited()
    try year.folder.write("my own notes".utf8, to: "report.csv")
    #expect(try year.run("forget").output.contains("left in place"))
    #expect(try String(contentsOf: year.folder.url.appending(path: "report.csv"), encoding: .utf8) == "my own notes")
  }
}
