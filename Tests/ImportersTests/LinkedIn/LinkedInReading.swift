import Archives
import Importers
import Model

/// What the LinkedIn importer makes of an archive, for tests.
struct LinkedInReading {
  private(set) var records = RecordBatch()
  private(set) var notices: [Notice] = []
  private(set) var failures: [String] = []
  private(set) var unknown: [String] = []
  private(set) var owner = ImportSession.Owner()

  init(_ archive: TableArchive) throws {
    let importer = ArchiveImporter.linkedin
    let sink = RecordSink()
    var session = ImportSession { sink.take($0) }
    for phase in MemberReader.Phase.allCases {
      for reader in importer.readers where reader.phase == phase {
        for member in archive.members where reader.paths.contains(where: { $0.matches(member.path) }) {
          session.begin(member.path)
          do {
            try reader.read(MemberFile(archive: archive, member: member, path: member.path), &session)
          } catch {
            failures.append("\(member.path): \(error)")
          }
          notices += session.notices
        }
      }
    }
    try session.flush()
    records = sink.records
    owner = session.owner
    let known = importer.readers.flatMap(\.paths) + importer.ignored.flatMap(\.paths)
    unknown = archive.members.map(\.path).filter { path in !known.contains { $0.matches(path) } }
  }

  func items(_ kind: ItemKind) -> [Item] { records.items.filter { $0.kind == kind } }
  func ties(_ kind: TieKind) -> [Tie] { records.ties.filter { $0.kind == kind } }
}
