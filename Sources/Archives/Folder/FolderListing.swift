#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The regular files below a folder; symbolic links, pipes and devices are left out and never followed.
struct FolderListing {
  struct File {
    var path: String
    var size: Int
  }

  private(set) var files: [File] = []

  /// Folders and files that can't be listed, by path below the root.
  private(set) var refused: [RefusedMember] = []

  /// Lists a folder to any depth, in the order of paths, byte-wise.
  init(root: String) {
    var pending = [""]
    while let folder = pending.popLast() { pending += list(folder, root: root) }
    files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    refused.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// Takes one folder's files and returns its folders.
  private mutating func list(_ folder: String, root: String) -> [String] {
    guard let stream = opendir("\(root)/\(folder)") else {
      refused.append(RefusedMember(path: folder, failure: .unreadable(errno: errno)))
      return []
    }
    defer { closedir(stream) }
    var folders: [String] = []
    while let entry = readdir(stream) {
      guard let name = name(of: entry), name != ".", name != ".." else { continue }
      if let found = look(at: folder.isEmpty ? name : "\(folder)/\(name)", root: root) { folders.append(found) }
    }
    return folders
  }

  private mutating func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
    let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
    if let name = String(validating: bytes, as: UTF8.self) { return name }
    refused.append(RefusedMember(path: MemberName.shown(bytes), failure: .badName))
    return nil
  }

  /// Takes a file; returns the path if it is a folder instead.
  private mutating func look(at path: String, root: String) -> String? {
    var status = stat()
    guard lstat("\(root)/\(path)", &status) == 0 else { return nil }
    if status.st_mode & S_IFMT == S_IFDIR { return path }
    if status.st_mode & S_IFMT == S_IFREG { files.append(File(path: path, size: Int(status.st_size))) }
    return nil
  }
}
