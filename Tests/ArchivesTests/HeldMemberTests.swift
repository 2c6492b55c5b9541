#if canImport(CDeflate)
  import Testing

  @testable import Archives

  /// Members that are inflated in one go and as a stream must be the same, sound and damaged.
  @Suite struct HeldMemberTests {
    private static let text = (0..<3000).map { "\($0 * 7919 % 1000), \($0): morning all\n" }.joined()

    private func zip(_ text: String, damage: ((inout SampleZip.Entry) -> Void)? = nil) throws -> ZipArchive {
      var entry = SampleZip.Entry("a.json", text, deflated: true)
      damage?(&entry)
      return try archive(SampleZip([entry, .init("b.json", "[]", deflated: true)]).bytes)
    }

    private func archive(_ bytes: [UInt8]) throws -> ZipArchive {
      try ZipArchive(bytes: HeldBytes(held: bytes), name: "a", path: "a.zip")
    }

    /// What comes out of a source: the bytes and, where it ends badly, how.
    private func outcome(_ source: any ByteSource, at once: Int = 5000) -> (bytes: [UInt8], failure: MemberFailure?) {
      var all: [UInt8] = []
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: once, alignment: 16)
      defer { buffer.deallocate() }
      do throws(MemberFailure) {
        while case let count = try source.read(into: buffer), count > 0 { all += buffer[..<count] }
        return (all, nil)
      } catch {
        return (all, error)
      }
    }

    /// The same member by zlib alone.
    private func streamed(_ archive: ZipArchive) throws -> (bytes: [UInt8], failure: MemberFailure?) {
      let entry = archive.entries[0]
      let packed = RandomAccessSource(
        bytes: archive.bytes, from: try archive.dataStart(of: entry), count: entry.compressedSize)
      let data = try InflatingSource(packed: packed)
      return outcome(ZipMemberSource(data: data, size: entry.size, checksum: entry.checksum))
    }

    private func held(_ archive: ZipArchive) throws -> (bytes: [UInt8], failure: MemberFailure?) {
      let member = try #require(archive.members.first { $0.path == "a.json" })
      let source = try archive.open(member)
      #expect(source is HeldMemberSource)
      return outcome(source)
    }

    @Test(arguments: [1, 2, 4999, 5000, 5001, 40_000]) func `a sound member comes out whole`(count: Int) throws {
      let text = String(HeldMemberTests.text.prefix(count))
      let found = try held(try zip(text))
      #expect(found.bytes == Array(text.utf8))
      #expect(found.failure == nil)
    }

    @Test func `large, empty and stored members are left to the stream`() throws {
      let large = try zip(String(repeating: "abc ", count: Inflater.heldBytes / 4 + 1))
      #expect(try large.open(large.members[0]) is ZipMemberSource)
      let rest = try archive(SampleZip([.init("a.json", "", deflated: true), .init("b.json", "[]")]).bytes)
      for member in rest.members { #expect(try rest.open(member) is ZipMemberSource) }
    }

    @Test func `a wrong checksum or size is told as the stream tells it`() throws {
      let faults: [(inout SampleZip.Entry) -> Void] = [
        { $0.checksum = 7 }, { $0.declaredSize = 100 }, { $0.declaredSize = $0.body.count + 1 },
      ]
      for fault in faults {
        let archive = try zip(HeldMemberTests.text, damage: fault)
        let (one, other) = (try held(archive), try streamed(archive))
        #expect(one.failure != nil)
        #expect(one == other)
      }
    }

    @Test func `a damaged member gives what is sound of it and the fault`() throws {
      let sound = SampleZip([.init("a.json", HeldMemberTests.text, deflated: true)]).bytes
      for place in stride(from: 60, to: sound.count - 120, by: 97) {
        var bytes = sound
        bytes[place] ^= 0x10
        let archive = try archive(bytes)
        let (one, other) = (try held(archive), try streamed(archive))
        #expect(one == other, "byte \(place)")
      }
    }

    @Test func `members that are read side by side or left half read do not mix`() throws {
      let archive = try archive(
        SampleZip((0..<6).map { .init("\($0).json", String(HeldMemberTests.text.dropFirst($0 * 50)), deflated: true) })
          .bytes)
      let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 999, alignment: 16)
      defer { buffer.deallocate() }
      let sources = try archive.members.map { try archive.open($0) }
      var found = sources.map { _ in [UInt8]() }
      for _ in 0..<40 {
        for (number, source) in sources.enumerated() where number != 3 || found[3].isEmpty {
          let count = try source.read(into: buffer)
          found[number] += buffer[..<count]
        }
      }
      for (number, bytes) in found.enumerated() {
        let whole = Array(HeldMemberTests.text.dropFirst(number * 50).utf8)
        #expect(bytes == Array(whole.prefix(number == 3 ? 999 : 40 * 999)))
      }
    }
  }
#endif
