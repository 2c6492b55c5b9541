import Model

extension ZipEnd {
  /// Finds the end record, or says what the file is instead.
  static func locate(in bytes: any RandomAccess, path: String) throws(ArchiveProblem) -> ZipEnd {
    let cause: ArchiveProblem.Cause
    do throws(MemberFailure) {
      if let end = try find(in: bytes) { return end }
      cause = try whatElse(bytes)
    } catch {
      throw ArchiveProblem(path: path, failure: error)
    }
    throw ArchiveProblem(path: path, cause: cause)
  }

  /// What a file without a usable end record is, from its first and last bytes.
  private static func whatElse(_ bytes: any RandomAccess) throws(MemberFailure) -> ArchiveProblem.Cause {
    guard bytes.size > 0 else { return .emptyFile }
    let start = try bytes.bytes(at: 0, count: 512)
    if let disk = try diskNumber(bytes), disk != 0 { return .severalDisks }
    if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .truncated }
    let text = String(decoding: start.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
    return text.contains("<html") || text.contains("<!doctypehtml") ? .webPage : .notAZip
  }

  /// The number of this disk, where the file ends in an end record without a comment.
  private static func diskNumber(_ bytes: any RandomAccess) throws(MemberFailure) -> Int? {
    let record = try bytes.bytes(at: bytes.size - 22, count: 22)
    guard record.count == 22, record.number32(at: 0) == 0x0605_4B50 else { return nil }
    return record.number16(at: 4)
  }
}
