import Foundation
import TestSupport
import Testing

/// Nothing is lost or doubled by a kill, a full disk or a second run: promise 6 of SECURITY.md.
@Suite(.serialized) struct FaultTests {
  /// How often the import is killed; PARTYWALL_KILLS=200 for a release.
  private static let kills = ProcessInfo.processInfo.environment["PARTYWALL_KILLS"].flatMap(Int.init) ?? 12

  private static let audit = "audit \"$1\" --vault vault.sqlite --as-of 2026-11-20 --format json --output -"

  @Test func `a kill at any moment loses and doubles nothing`() throws {
    let folder = try TemporaryFolder()
    let script = """
      export SWIFT_BACKTRACE=enable=no
      for step in $(seq 1 \(Self.kills)); do
        "$PARTYWALL" \(Self.audit) > /dev/null 2>&1 &
        sleep 0.$(printf %02d $((step * 37 % 60)))
        kill -9 $! 2> /dev/null
        wait $! 2> /dev/null
      done
      "$PARTYWALL" \(Self.audit)
      """
    let killed = try Report(Tool.script(script, [Subcommand.archive], in: folder.url).output)
    let whole = try Report(
      Tool.run([
        "audit", Subcommand.archive, "--ephemeral", "--as-of", "2026-11-20", "--format", "json", "--output", "-",
      ])
      .output)

    #expect(killed.accounts.map(\.records) == whole.accounts.map(\.records))
    #expect(Set(killed.findings.map(\.rule)) == Set(whole.findings.map(\.rule)))
    #expect(killed.findings.count == whole.findings.count)
    #expect(try isSound(folder.url.appending(path: "vault.sqlite").path()))
  }

  @Test func `a full disk is told of, and the vault stays sound`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(at: folder.url.appending(path: "small"), withIntermediateDirectories: true)
    let script = """
      exec unshare -rm sh -c 'mount -t tmpfs -o size=60k tmpfs small && "$0" audit "$1" --vault small/vault.sqlite' \
        "$PARTYWALL" "$1"
      """
    let run = try Tool.script(script, [Subcommand.archive], in: folder.url)

    #expect(run.exitCode != 0 && run.exitCode < 128, "\(run.exitCode)")
    #expect(run.errors.contains("vault") && run.errors.contains("full"), "\(run.errors)")
    #expect(run.output == "")
  }

  @Test func `a vault that is no vault is refused with a sentence`() throws {
    let folder = try TemporaryFolder()
    let vault = try folder.write(Array(repeating: 0x41, count: 5000), to: "vault.sqlite")
    let run = try Tool.run(["audit", Subcommand.archive, "--vault", vault])

    #expect(run.exitCode == 3 || run.exitCode == 64)
    #expect(run.errors.contains("vault.sqlite"))
    #expect(run.errors.split(separator: "\n").count <= 3)
  }

  @Test func `two runs at once both end well`() throws {
    let folder = try TemporaryFolder()
    let script = """
      "$PARTYWALL" \(Self.audit) > one & "$PARTYWALL" \(Self.audit) > two; first=$?; wait $!; echo $first $?
      """
    let run = try Tool.script(script, [Subcommand.archive], in: folder.url)

    #expect(
      run.output.split(separator: " ").allSatisfy { ["0", "10", "4"].contains($0.trimmingCharacters(in: .newlines)) })
    #expect(run.errors == "")
    #expect(try isSound(folder.url.appending(path: "vault.sqlite").path()))
  }

  @Test func `an interrupt ends with 130`() throws {
    let folder = try TemporaryFolder()
    let script = """
      "$PARTYWALL" \(Self.audit) > /dev/null & sleep 0.15; kill -INT $!; wait $!; echo $?
      """
    let run = try Tool.script("set -m; " + script, [Subcommand.archive], in: folder.url)

    // A machine that was faster than the signal ends as usual.
    #expect(["130", "10", "4", "0"].contains(run.output.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  /// Whether SQLite finds nothing wrong with a vault.
  private func isSound(_ path: String) throws -> Bool {
    let file = FileManager.default.contents(atPath: path) ?? Data()
    let folder = try TemporaryFolder()
    let run = try Tool.script(
      "python3 -c 'import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute(\"PRAGMA integrity_check\").fetchone()[0])' \"$1\"",
      [path], in: folder.url)
    return file.starts(with: Data("SQLite format 3".utf8)) && run.output == "ok\n"
  }
}
