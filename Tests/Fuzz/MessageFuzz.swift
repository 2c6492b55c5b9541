import Archives
@testable import Importers
import Model

/// Any bytes as a thread of messages, read the short way and the long one: both must leave the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  precondition(Reading(bytes, glances: true) == Reading(bytes, glances: false), "the two ways differ")
  return 0
}

/// Everything that a reading leaves, in order.
struct Reading: Equatable {
  var items: [Item] = []
  var threads: [MessageThread] = []
  var notices: [Notice] = []
  var counts: [Int] = []
  var end = ""

  init(_ bytes: [UInt8], glances: Bool) {
    let path = "messages/inbox/nora_1000000000000002/message_1.json"
    let archive = HeldExport(path: path, bytes: bytes)
    var items: [Item] = []
    var threads: [MessageThread] = []
    var session = ImportSession { batch in
      items += batch.allItems
      threads += batch.threads
    }
    session.owner.names = ["Rowan Vale"]
    session.begin(path)
    do {
      try MessageThreadReader.read(
        MemberFile(archive: archive, member: archive.members[0], path: path), &session, glances: glances)
    } catch {
      end = "\(error)"
    }
    try? session.flush()
    (self.items, self.threads, notices) = (items, threads, session.notices)
    counts = [session.recordsRead, session.elements, session.silent, session.skipped]
  }
}
