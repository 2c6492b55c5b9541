import Archives
import Importers
import Model
import Testing

@Suite struct FacebookFixtureTests {
  private static let root = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()

  private func records(of path: String) throws -> RecordBatch {
    let archive = FolderArchive(path: "\(FacebookFixtureTests.root)/fixtures/archives/\(path)")
    let importer = ArchiveImporter.facebook
    #expect(importer.roots(archive.members.map(\.path)) == [""])
    var all = RecordBatch()
    var session = ImportSession {
      all.fields += $0.fields; all.items += $0.allItems; all.ties += $0.ties; all.contactPoints += $0.contactPoints
    }
    for reader in MemberReader.Phase.allCases.flatMap({ phase in importer.readers.filter { $0.phase == phase } }) {
      for member in archive.members where reader.paths.contains(where: { $0.matches(member.path) }) {
        session.begin(member.path)
        try reader.read(MemberFile(archive: archive, member: member, path: member.path), &session)
        #expect(session.notices.isEmpty)
      }
    }
    try session.flush()
    return all
  }

  @Test(arguments: [
    ("rowan/2024/facebook-rowanvale14-2024-06-30-Ab12Cd34", [16, 2, 15, 4], 15),
    ("rowan/2026/facebook-rowanvale14-2026-11-18-Ef56Gh78", [41 + 2, 28, 30, 4], 16),
    ("maeve/2022/facebook-maeveokaforlindgren", [15, 2, 8, 4], 10),
    ("maeve/2024/facebook-maeveokaforlindgren-2024-03-05-Jk90Lm12", [40, 28, 30, 4], 10),
  ]) func `reads every record of an export`(path: String, counts: [Int], friends: Int) throws {
    let all = try records(of: path)
    let kinds: [ItemKind] = [.post, .comment, .reaction, .message]
    #expect(kinds.map { kind in all.items.count { $0.kind == kind } } == counts)
    #expect(all.ties.count { $0.kind == .friend } == friends)
    #expect(all.items.filter { $0.kind == .comment || $0.kind == .reaction }.allSatisfy { $0.target != nil })
    #expect(!all.items.contains { $0.text.contains("Ã") || $0.text.contains("ð") })
  }

  @Test func `Rowan reacted to Samira fourteen times and handed over a client's address`() throws {
    let all = try records(of: "rowan/2026/facebook-rowanvale14-2026-11-18-Ef56Gh78")
    #expect(all.items.count { $0.kind == .reaction && $0.target?.name == "Samira Ellery-Doe" } == 14)
    #expect(all.contactPoints.contains { $0.use == .uploaded && $0.value == "jo.carterwright@contoso.example" })
    #expect(all.items.count { $0.audience == .group } == 2)
  }
}
