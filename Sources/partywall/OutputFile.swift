import Foundation
import Model
import Pipeline

/// Puts a text where it was asked for.
enum OutputFile {
  /// `-` is standard output; a file is for its owner alone, and a vault remembers it so that it can be forgotten.
  static func put(_ text: String, to output: String, vault: String?) throws {
    let bytes = Data((text.hasSuffix("\n") ? text : text + "\n").utf8)
    guard output != "-" else { return FileHandle.standardOutput.write(bytes) }
    guard !isDeviceOrPipe(output) else { return try pour(bytes, into: output) }
    // Written beside its place and renamed, so that a full disk never leaves half a report; 0600 from the start.
    let draft = output + ".partywall-\(getpid())"
    let files = FileManager.default
    guard files.createFile(atPath: draft, contents: bytes, attributes: [.posixPermissions: 0o600]),
      rename(draft, output) == 0
    else {
      try? files.removeItem(atPath: draft)
      throw OutputProblem(path: output)
    }
    guard let vault else { return }
    let path = URL(filePath: output).standardizedFileURL.path(percentEncoded: false)
    try WrittenReports(vaultPath: vault).remember(path, bytes: bytes)
  }
  /// Whether something is there that a file must never take the place of: `/dev/null`, a terminal, a named pipe.
  private static func isDeviceOrPipe(_ path: String) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else { return false }
    return [S_IFCHR, S_IFBLK, S_IFIFO, S_IFSOCK].contains(status.st_mode & S_IFMT)
  }

  private static func pour(_ bytes: Data, into path: String) throws {
    guard let handle = FileHandle(forWritingAtPath: path) else { throw OutputProblem(path: path) }
    do { try handle.write(contentsOf: bytes) } catch { throw OutputProblem(path: path) }
  }
}
