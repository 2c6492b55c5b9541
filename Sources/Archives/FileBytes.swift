#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The bytes of a file on disk, read by position so that threads can share it.
///
/// Never mapped into memory: a file that shrinks while it is read gives an error and no crash.
final class FileBytes: RandomAccess {
  let size: Int
  private let descriptor: Int32

  /// Opens a regular file.
  ///
  /// A symbolic link is followed only if `followsLinks` says so: for the path that the person typed, never inside a
  /// folder.
  init(path: String, followsLinks: Bool) throws(MemberFailure) {
    // O_NONBLOCK: a named pipe must not hold up the run.
    let flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLinks ? 0 : O_NOFOLLOW)
    let opened = open(path, flags)
    guard opened >= 0 else { throw .unreadable(errno: errno) }
    var status = stat()
    guard fstat(opened, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(opened)
      throw .unreadable(errno: EINVAL)
    }
    descriptor = opened
    size = Int(status.st_size)
  }

  deinit { close(descriptor) }

  func read(at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(MemberFailure) -> Int {
    guard let base = buffer.baseAddress else { return 0 }
    var filled = 0
    while filled < buffer.count {
      let count = pread(descriptor, base + filled, buffer.count - filled, off_t(offset + filled))
      if count == 0 { break }
      if count > 0 {
        filled += count
      } else if errno != EINTR {
        throw .unreadable(errno: errno)
      }
    }
    return filled
  }
}
