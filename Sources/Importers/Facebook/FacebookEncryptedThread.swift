/// Who is in a thread of the encrypted chats: read before its messages, which may stand first in the file.
struct FacebookEncryptedThread {
  private(set) var participants: [String] = []
  private(set) var name = ""
  private(set) var isThread = false
  private(set) var hasMessages = false

  /// Stops a reading that has seen enough.
  private struct Enough: Error {}

  init(_ file: MemberFile) throws {
    do {
      try file.forEachJSONPart(repairingMetaText: false) { part in
        take(part)
        if hasMessages, !name.isEmpty, !participants.isEmpty { throw Enough() }
      }
    } catch is Enough {}
  }

  private mutating func take(_ part: JSONPart) {
    switch part {
    case .record(let record) where record.key == "participants":
      let name = MetaText.repaired(record.value.string ?? record.value["name"]?.string ?? "")
      if !name.isEmpty { participants.append(name) }
    case .member("threadName", let value):
      name = MetaText.repaired(value.string ?? "")
      isThread = true
    case .record(let record) where record.key == "messages":
      hasMessages = true
      if record.value["senderName"] != nil { isThread = true }
    case .record, .member, .damage: break
    }
  }

  /// The thread's name without its number: the other's name.
  var title: String {
    guard let cut = name.lastIndex(of: "_"), name[name.index(after: cut)...].allSatisfy(\.isNumber) else { return name }
    return String(name[..<cut])
  }

  /// The other end of a thread of two; nil where it is not one person.
  func other(than owner: [String]) -> String? {
    let others = participants.filter { !owner.contains($0) }
    return others.count == 1 ? others[0] : nil
  }
}
