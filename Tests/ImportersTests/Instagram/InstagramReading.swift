import Archives
import Importers
import Model
import Testing

/// What a whole import makes of an Instagram archive, for tests.
struct InstagramReading {
  let records: RecordBatch
  let outcome: ImportOutcome

  init(_ archive: any Archive) throws {
    let export = try #require(ImportRun.exports(in: archive).first { $0.importer.platform == .instagram })
    let sink = RecordSink()
    outcome = try ImportRun().run(export) { sink.take($0) }
    records = sink.records
  }

  /// An archive of `fixtures/archives`.
  init(fixture: String) throws {
    let root = #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined()
    try self.init(FolderArchive(path: "\(root)/fixtures/archives/\(fixture)"))
  }

  /// Files in memory, beside one that makes the archive Instagram's.
  init(_ files: [String: String]) throws {
    var all = files.mapValues { Array($0.utf8) }
    all["your_instagram_activity/events/no-data.txt"] = Array("nothing".utf8)
    try self.init(TableArchive(all))
  }

  func items(_ kind: ItemKind) -> [Item] { records.items.filter { $0.kind == kind } }
  func ties(_ kind: TieKind) -> [Tie] { records.ties.filter { $0.kind == kind } }
  func fields(_ kind: ProfileField.Kind) -> [ProfileField] { records.fields.filter { $0.kind == kind } }
}
