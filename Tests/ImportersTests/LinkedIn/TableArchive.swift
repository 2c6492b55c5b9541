import Archives
import Foundation

/// An archive in memory, for tests.
struct TableArchive: Archive {
  let name = "held"
  let members: [ArchiveMember]
  let refused: [RefusedMember] = []
  private let contents: [[UInt8]]

  init(_ files: [String: [UInt8]]) {
    let paths = files.keys.sorted()
    contents = paths.map { files[$0] ?? [] }
    members = paths.enumerated().map { index, path in
      ArchiveMember(path: path, size: files[path]?.count ?? 0, checksum: nil, isMedia: false, token: index)
    }
  }

  /// An archive of `fixtures/archives`, such as `rowan/2026/Complete_…`.
  init(fixture: String) throws {
    var folder = URL(filePath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    folder.append(path: "fixtures/archives/\(fixture)")
    var files: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where path.hasSuffix(".csv") {
      files[path] = Array(try Data(contentsOf: folder.appending(path: path)))
    }
    self.init(files)
  }

  func open(_ member: ArchiveMember) throws(MemberFailure) -> any ByteSource { PiecewiseSource(contents[member.token]) }
}
