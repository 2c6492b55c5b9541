import Foundation
import TestSupport
import Testing

/// What is kept is the owner's alone: promise 5 of SECURITY.md.
@Suite struct RestTests {
  @Test(arguments: ["000", "022"])
  func `no file is readable for others, whatever the umask`(mask: String) throws {
    let folder = try TemporaryFolder()
    let run = try Tool.script(
      """
      umask \(mask); "$PARTYWALL" audit "$1" --vault private/vault.sqlite --format html --output report.html
      find private report.html -perm /077
      """, [Subcommand.archive], in: folder.url)

    #expect(run.output == "")
    #expect(FileManager.default.fileExists(atPath: folder.url.appending(path: "report.html").path()))
    #expect(FileManager.default.fileExists(atPath: folder.url.appending(path: "private/vault.sqlite").path()))
  }

  @Test func `an ephemeral audit leaves nothing behind`() throws {
    let folder = try TemporaryFolder()
    let run = try Tool.script(
      "export TMPDIR=\"$PWD\"; \"$PARTYWALL\" audit \"$1\" --ephemeral > /dev/null; find . -type f; find \"$HOME\" -type f",
      [Subcommand.archive], in: folder.url)

    #expect(run.output.split(separator: "\n").allSatisfy { $0.hasSuffix("/stdout") || $0.hasSuffix("/stderr") })
  }

  @Test func `a report takes the place of files only`() throws {
    let folder = try TemporaryFolder()
    let run = try Tool.script(
      """
      mkfifo pipe; cat pipe > got &
      "$PARTYWALL" audit "$1" --ephemeral --format json --output pipe --output /dev/null --format csv; wait
      test -p pipe && test -c /dev/null && grep -q '"accounts"' got && echo written
      """, [Subcommand.archive], in: folder.url)

    #expect(run.output == "written\n")
  }

  @Test func `core dumps are off`() throws {
    let folder = try TemporaryFolder()
    let run = try Tool.script(
      "ulimit -c unlimited; \"$PARTYWALL\" audit \"$1\" --ephemeral > report & sleep 0.2; cat /proc/$!/limits; wait",
      [Subcommand.archive], in: folder.url)

    let line = run.output.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
    #expect(line.map { $0.split(separator: " ").dropFirst(4).first == "0" } ?? true)
  }
}
