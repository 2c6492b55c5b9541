#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Turns the paths that a person types into archives.
package enum ArchiveOpener {
  /// Opens every path: a zip, whatever its name, a folder, or a folder of zips.
  ///
  /// A path that can't be opened is a problem of its own and does not keep the others from being read.
  package static func open(paths: [String]) -> (archives: [any Archive], problems: [ArchiveProblem]) {
    var archives: [any Archive] = []
    var problems: [ArchiveProblem] = []
    for path in paths {
      do throws(ArchiveProblem) {
        if try isFolder(path) {
          let opened = folder(path)
          archives += opened.archives
          problems += opened.problems
        } else {
          archives.append(try ZipArchive.open(path: path))
        }
      } catch {
        problems.append(error)
      }
    }
    return (archives, problems)
  }

  private static func isFolder(_ path: String) throws(ArchiveProblem) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw ArchiveProblem(path: path, cause: errno == ENOENT ? .missing : .unreadable(errno: errno))
    }
    return status.st_mode & S_IFMT == S_IFDIR
  }

  /// The zips in a folder, each by itself, and what else there is that may be an export.
  private static func folder(_ path: String) -> (archives: [any Archive], problems: [ArchiveProblem]) {
    let root = absolute(path)
    let whole = FolderArchive(path: root)
    guard !whole.members.isEmpty else {
      return ([], [ArchiveProblem(path: path, cause: .emptyFolder)])
    }
    var archives: [any Archive] = []
    var problems: [ArchiveProblem] = []
    let zips = whole.members.filter { $0.path.lowercased().hasSuffix(".zip") }
    for zip in zips {
      do {
        archives.append(try ZipArchive.open(path: "\(root)/\(zip.path)"))
      } catch {
        problems.append(error)
      }
    }
    if zips.isEmpty { return ([whole], []) }
    let rest = FolderArchive(path: root, leavingOut: Set(zips.map(\.path)))
    if rest.members.contains(where: { isExportFile($0.path) }) { archives.append(rest) }
    return (archives, problems)
  }

  private static func isExportFile(_ path: String) -> Bool {
    [".json", ".csv", ".html"].contains { path.lowercased().hasSuffix($0) }
  }

  /// The path from the root, so that `.` has a name.
  private static func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
