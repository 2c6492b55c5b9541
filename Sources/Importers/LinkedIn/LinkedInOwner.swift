import Archives
import Model

/// The owner's slug and number, which the profile file leaves out.
enum LinkedInOwner {
  /// How many rows are looked through: a file of messages may hold a million.
  private static let rowLimit = 20_000

  /// Looks into the files beside a member, once an export: outgoing invitations first, then the owner's own messages.
  static func complete(_ file: MemberFile, _ session: inout ImportSession) throws {
    guard !session.owner.isComplete else { return }
    session.owner.isComplete = true
    let files = file.siblings
    session.owner.memberID = files.lazy.compactMap { LinkedInFileName($0.name).memberID }.first ?? number(in: files)
    let found = traces(in: files, names: session.owner.names)
    session.owner.handle = found.handle
    if session.owner.names.isEmpty, let name = found.name { session.owner.names = [name] }
    let origin = session.origin(.row(1))
    if let id = session.owner.memberID {
      try session.emit(ProfileField(kind: .memberID, value: id, origin: origin))
    }
    if let handle = session.owner.handle {
      try session.emit(ProfileField(kind: .handle, value: handle, origin: origin))
    }
  }

  private static func traces(in files: [MemberFile], names: [String]) -> (handle: String?, name: String?) {
    for file in files where LinkedInFileName(file.name).base == "Invitations" {
      if let found = outgoing(in: file) { return found }
    }
    for file in files where LinkedInFileName(file.name).base == "messages" {
      if let found = sender(in: file, names: names) { return found }
    }
    return (nil, nil)
  }

  /// The owner's number as the invitations of mid-2023 state it: `urn:li:member:123456789`.
  private static func number(in files: [MemberFile]) -> String? {
    for file in files where LinkedInFileName(file.name).base == "Invitations" {
      var found: String?
      eachRow(of: file, columns: ["Direction", "inviterProfileUrn"]) { row in
        guard row["Direction"] == "OUTGOING", let last = row["inviterProfileUrn"]?.split(separator: ":").last,
          last.utf8.count >= 6, last.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return true }
        found = String(last)
        return false
      }
      if let found { return found }
    }
    return nil
  }

  /// Whoever invited others.
  private static func outgoing(in file: MemberFile) -> (handle: String?, name: String?)? {
    var found: (String?, String?)?
    eachRow(of: file, columns: ["Direction", "inviterProfileUrl"]) { row in
      guard row["Direction"] == "OUTGOING", let handle = LinkedInAddress.handle(row["inviterProfileUrl"]) else {
        return true
      }
      found = (handle, row["From"])
      return false
    }
    return found
  }

  /// Whoever writes under the owner's name; without a name, whoever takes part in most conversations.
  private static func sender(in file: MemberFile, names: [String]) -> (handle: String?, name: String?)? {
    var found: (String?, String?)?
    var threads: [String: (name: String?, seen: Set<String>)] = [:]
    eachRow(of: file, columns: ["FROM", "SENDER PROFILE URL"]) { row in
      guard let handle = LinkedInAddress.handle(row["SENDER PROFILE URL"]) else { return true }
      if let name = row["FROM"], names.contains(name) {
        found = (handle, name)
        return false
      }
      threads[handle, default: (row["FROM"], [])].seen.insert(row["CONVERSATION ID"] ?? "")
      return true
    }
    if found != nil || !names.isEmpty { return found }
    let likeliest = threads.filter { $0.value.seen.count > 1 }
      .max { ($0.value.seen.count, $1.key) < ($1.value.seen.count, $0.key) }
    return likeliest.map { ($0.key, $0.value.name) }
  }

  private static func eachRow(of file: MemberFile, columns: [String], _ goesOn: (CSVRow) -> Bool) {
    // What is damaged here is reported when the file's own turn comes.
    guard var table = try? CSVTable(file.open(), columns: columns) else { return }
    for _ in 0..<rowLimit {
      guard let row = try? table.next(), goesOn(row) else { return }
    }
  }
}
