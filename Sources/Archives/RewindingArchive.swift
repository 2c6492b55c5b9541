/// An archive of which the beginning of one member can be looked at before it is read, without unpacking it twice.
///
/// For one thread, which reads one member after another.
package final class RewindingArchive: Archive, @unchecked Sendable {
  private let archive: any Archive
  private var source: RewindableSource?

  package var name: String { archive.name }
  package var members: [ArchiveMember] { archive.members }
  package var refused: [RefusedMember] { archive.refused }

  package init(_ archive: any Archive) { self.archive = archive }

  package func open(_ member: ArchiveMember) throws(MemberFailure) -> any ByteSource {
    if let source, source.member == member, source.rewind() { return source }
    let opened = RewindableSource(try archive.open(member), member)
    source = opened
    return opened
  }
}

/// Bytes whose beginning is remembered.
private final class RewindableSource: ByteSource {
  let member: ArchiveMember
  private let source: any ByteSource
  private var start: [UInt8] = []
  private var position = 0

  /// Whether `start` holds all that was read.
  private var isWhole = true

  private static let limit = 1 << 20

  init(_ source: any ByteSource, _ member: ArchiveMember) {
    self.source = source
    self.member = member
  }

  /// Begins anew; false where too much has been read.
  func rewind() -> Bool {
    position = 0
    return isWhole
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(MemberFailure) -> Int {
    if position < start.count {
      let count = min(buffer.count, start.count - position)
      start.withUnsafeBytes { bytes in
        buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[position..<position + count]))
      }
      position += count
      return count
    }
    let count = try source.read(into: buffer)
    if isWhole, start.count + count <= RewindableSource.limit {
      start += UnsafeRawBufferPointer(rebasing: buffer[..<count])
      position = start.count
    } else if count > 0 {
      (isWhole, start, position) = (false, [], 0)
    }
    return count
  }
}
