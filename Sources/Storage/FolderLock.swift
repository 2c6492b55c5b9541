import Foundation

/// Keeps other runs out of a folder while something is made in it.
///
/// The folder is locked, not the vault: SQLite holds its own locks on the file, and closing any descriptor of it would
/// drop them. Advisory, so that a file system that knows no locks only loses the politeness.
enum FolderLock {
  /// Does something while this run alone holds the folder; waits as long as another does.
  static func hold<Outcome>(folderOf path: String, while work: () throws -> Outcome) rethrows -> Outcome {
    let folder = (path as NSString).deletingLastPathComponent
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return try work() }
    defer { close(descriptor) }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    return try work()
  }
}
