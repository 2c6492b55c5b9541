import Archives
import Model

/// The owner's slug and number, which the profile file leaves out.
enum LinkedInOwner {
  /// Looks into the files beside the profile: outgoing invitations first, then the owner's own messages.
  static func complete(_ profile: MemberFile, _ session: inout ImportSession) throws {
    for member in siblings(of: profile) where session.owner.memberID == nil {
      session.owner.memberID = LinkedInFileName(member.path).memberID
    }
    if let id = session.owner.memberID {
      try session.emit(ProfileField(kind: .memberID, value: id, origin: session.origin(.row(1))))
    }
    session.owner.handle = handle(beside: profile, names: session.owner.names)
    if let handle = session.owner.handle {
      try session.emit(ProfileField(kind: .handle, value: handle, origin: session.origin(.row(1))))
    }
  }

  /// Members of the same export.
  static func siblings(of file: MemberFile) -> [ArchiveMember] {
    let root = file.member.path.dropLast(file.path.count)
    return file.archive.members.filter { $0.path.hasPrefix(root) }
  }

  private static func handle(beside profile: MemberFile, names: [String]) -> String? {
    let files = siblings(of: profile).map { MemberFile(archive: profile.archive, member: $0, path: $0.path) }
    for file in files where LinkedInFileName(file.name).base == "Invitations" {
      let found = first(in: file, columns: ["Direction", "inviterProfileUrl"]) { row in
        row["Direction"] == "OUTGOING" ? LinkedInAddress.handle(row["inviterProfileUrl"]) : nil
      }
      if let found { return found }
    }
    for file in files where LinkedInFileName(file.name).base == "messages" {
      let found = first(in: file, columns: ["FROM", "SENDER PROFILE URL"]) { row in
        row["FROM"].map(names.contains) == true ? LinkedInAddress.handle(row["SENDER PROFILE URL"]) : nil
      }
      if let found { return found }
    }
    return nil
  }

  private static func first(in file: MemberFile, columns: [String], _ value: (CSVRow) -> String?) -> String? {
    // What is damaged here is reported when the file's own turn comes.
    guard var table = try? CSVTable(file.open(), columns: columns) else { return nil }
    while let row = try? table.next() {
      if let found = value(row) { return found }
    }
    return nil
  }
}
