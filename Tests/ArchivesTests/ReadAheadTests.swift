import Archives
import Testing

@Suite struct ReadAheadTests {
  private func archive() -> any Archive {
    FolderArchive(path: ReadAheadTests.fixture)
  }

  private static let fixture =
    #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/fixtures/archives/rowan/2026"

  private func bytes(_ member: ArchiveMember, of archive: any Archive, limit: Int = .max) throws -> [UInt8] {
    let source = try archive.open(member)
    var all: [UInt8] = []
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1000, alignment: 16)
    defer { buffer.deallocate() }
    while all.count < limit, case let count = try source.read(into: buffer), count > 0 {
      all += buffer[..<count]
    }
    return all
  }

  @Test func `members read ahead are the members`() throws {
    let archive = archive()
    let order = archive.members.filter { !$0.isMedia }.reversed() as [ArchiveMember]
    let ahead = ReadAheadArchive(archive, order: order)
    for (index, member) in order.enumerated() {
      ahead.begin(index)
      #expect(try bytes(member, of: ahead) == bytes(member, of: archive))
    }
  }

  @Test func `what is skipped, left half read or asked for twice disturbs nothing`() throws {
    let archive = archive()
    let order = archive.members.filter { !$0.isMedia }
    let ahead = ReadAheadArchive(archive, order: order)
    for (index, member) in order.enumerated() where index % 3 != 1 {
      ahead.begin(index)
      if index % 2 == 0 { _ = try bytes(member, of: ahead, limit: 1) }
      #expect(try bytes(member, of: ahead) == bytes(member, of: archive))
      #expect(try bytes(order[0], of: ahead) == bytes(order[0], of: archive))
    }
  }
}
