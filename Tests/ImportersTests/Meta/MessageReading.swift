import Archives
import Importers
import Model

/// Everything that a reading of one member's messages leaves, in order.
struct MessageReading: Equatable {
  var items: [Item] = []
  var threads: [MessageThread] = []
  var notices: [Notice] = []
  var spans: [RecordKind: RecordSpan] = [:]
  var counts: [Int] = []
  var end = ""

  /// What a reader makes of a member, and how many runs of plain messages it made on the way.
  static func of(
    _ bytes: [UInt8], at path: String, owner: [String], by read: (MemberFile, inout ImportSession) throws -> Void
  ) throws -> (all: MessageReading, runs: Int) {
    let archive = TextArchive(bytes: [path: bytes])
    var all = MessageReading()
    var runs = 0
    var session = ImportSession { batch in
      all.items += batch.allItems
      all.threads += batch.threads
      runs += batch.runs.count
    }
    session.owner.names = owner
    session.begin(path)
    do {
      try read(MemberFile(archive: archive, member: archive.members[0], path: path), &session)
    } catch {
      all.end = "\(error)"
    }
    try session.flush()
    (all.notices, all.spans) = (session.notices, session.spans)
    all.counts = [session.recordsRead, session.elements, session.silent, session.skipped]
    return (all, runs)
  }
}
