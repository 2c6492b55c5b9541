extension Archive {
  /// A whole member in memory; throws if it is longer than `limit` bytes, whatever size it declares.
  package func contents(of member: ArchiveMember, limit: Int) throws(MemberFailure) -> [UInt8] {
    let source = try open(member)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Limits.blockBytes, alignment: 16)
    defer { buffer.deallocate() }
    var contents: [UInt8] = []
    while true {
      let count = try source.read(into: buffer)
      guard count > 0 else { return contents }
      guard contents.count + count <= limit else { throw .tooLarge(limit: limit) }
      contents.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
  }
}
