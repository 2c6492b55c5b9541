/// The directory of a zip, read piece by piece.
struct ZipDirectory {
  private(set) var entries: [ZipEntry] = []

  /// Reads every line up to the directory's end, or up to the first that is none.
  ///
  /// The number of entries that the end record claims is not used: it wraps in large archives and lies in hostile ones.
  /// `path` names the zip in problems.
  static func read(_ end: ZipEnd, of bytes: any RandomAccess, path: String) throws(ArchiveProblem) -> ZipDirectory {
    var directory = ZipDirectory()
    do throws(MemberFailure) {
      var window = ByteWindow(bytes, range: end.directory)
      while let entry = try next(in: &window, end: end) {
        directory.entries.append(entry)
        if directory.entries.count > Limits.members { break }
      }
    } catch {
      throw ArchiveProblem(path: path, failure: error)
    }
    guard directory.entries.count <= Limits.members else {
      throw ArchiveProblem(path: path, cause: .tooManyMembers(limit: Limits.members))
    }
    directory.markOverlaps()
    return directory
  }

  private static func next(in window: inout ByteWindow, end: ZipEnd) throws(MemberFailure) -> ZipEntry? {
    guard let header = try window.peek(ZipEntry.headerSize), header.number32(at: 0) == 0x0201_4B50 else { return nil }
    let (name, extra) = (header.number16(at: 28), header.number16(at: 30))
    let length = ZipEntry.headerSize + name + extra
    guard let line = try window.peek(length) else { return nil }
    window.skip(length + header.number16(at: 32))
    return ZipEntry(line, nameLength: name, extraLength: extra, shift: end.shift, dataEnd: end.directory.lowerBound)
  }

  /// Refuses entries that share bytes of the file: archives of that kind unpack to thousands of times their size.
  private mutating func markOverlaps() {
    let order = entries.indices.filter { entries[$0].failure != .outOfBounds }
      .sorted { (entries[$0].offset, $0) < (entries[$1].offset, $1) }
    var furthest: (end: Int, index: Int)?
    for index in order {
      let range = entries[index].range
      if let furthest, range.lowerBound < furthest.end {
        entries[index].failure = .overlapping
        entries[furthest.index].failure = .overlapping
      }
      if range.upperBound > furthest?.end ?? 0 { furthest = (range.upperBound, index) }
    }
  }
}
