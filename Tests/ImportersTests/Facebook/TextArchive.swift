import Archives
import Importers
import Model

/// An archive of texts in memory, for tests.
struct TextArchive: Archive {
  let name: String
  let members: [ArchiveMember]
  let refused: [RefusedMember] = []
  private let contents: [[UInt8]]

  init(_ files: [String: String], name: String = "facebook-rowanvale14-2026-11-18-Ab12Cd34") {
    self.init(bytes: files.mapValues { Array($0.utf8) }, name: name)
  }

  init(bytes files: [String: [UInt8]], name: String = "facebook-rowanvale14-2026-11-18-Ab12Cd34") {
    let paths = files.keys.sorted()
    self.name = name
    contents = paths.map { files[$0] ?? [] }
    members = paths.enumerated().map { index, path in
      let isMedia = path.hasSuffix(".jpg") || path.hasSuffix(".mp4")
      return ArchiveMember(path: path, size: files[path]?.count ?? 0, checksum: nil, isMedia: isMedia, token: index)
    }
  }

  func open(_ member: ArchiveMember) throws(MemberFailure) -> any ByteSource { PiecewiseSource(contents[member.token]) }
}
