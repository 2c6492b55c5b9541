import Foundation

/// The vault's file before SQLite sees it.
enum VaultFile {
  /// Makes the folder 0700 and the file 0600 where they are missing.
  static func prepare(_ path: String) throws {
    let files = FileManager.default
    let folder = (path as NSString).deletingLastPathComponent
    var isFolder: ObjCBool = false
    if files.fileExists(atPath: path, isDirectory: &isFolder) {
      if isFolder.boolValue { throw VaultProblem.isFolder(path: path) }
      return
    }
    do {
      if !folder.isEmpty, !files.fileExists(atPath: folder) {
        try files.createDirectory(
          atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      }
    } catch {
      throw VaultProblem.cannotCreate(path: path)
    }
    // Opened, never replaced: another run may have made it a moment ago.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw VaultProblem.cannotCreate(path: path) }
    close(descriptor)
  }
}
