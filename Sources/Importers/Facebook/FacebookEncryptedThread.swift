/// Who is in a thread of the encrypted chats: read before its messages, which may stand first in the file.
struct FacebookEncryptedThread {
  private(set) var participants: [String] = []
  private(set) var name = ""
  private(set) var isThread = false

  init(_ file: MemberFile) throws {
    try file.forEachJSONPart(repairingMetaText: false) { part in
      switch part {
      case .record(let record) where record.key == "participants":
        let name = record.value.string ?? record.value["name"]?.string
        if let name, !name.isEmpty { participants.append(name) }
      case .member("threadName", let value):
        name = value.string ?? ""
        isThread = true
      case .record(let record) where record.key == "messages":
        if record.value["senderName"] != nil { isThread = true }
      case .record, .member, .damage: break
      }
    }
  }

  /// The thread's name without its number: the other's name.
  var title: String {
    guard let cut = name.lastIndex(of: "_"), name[name.index(after: cut)...].allSatisfy(\.isNumber) else { return name }
    return String(name[..<cut])
  }
}
