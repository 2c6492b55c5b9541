import Archives

/// Recognises the separate download of encrypted chats: a flat folder of `<Full Name>_<n>.json` beside `media/`.
///
/// Source: formats/facebook.md section 8.4. By names alone a folder counts if it holds such files and nothing else;
/// people unpack them in odd places, so where no name tells anything, what is in the files does.
enum FacebookFlatThreads {
  /// How many files are opened to find out what an archive is.
  private static let lookLimit = 200

  /// The folders in which a file is such a thread.
  static func rootsByContent(_ archive: any Archive) -> [String] {
    var folders: Set<String> = []
    for member in archive.members.filter({ !$0.isMedia && isNumbered($0.path[...]) }).prefix(lookLimit) {
      let cut = member.path.lastIndex(of: "/").map { member.path.index(after: $0) } ?? member.path.startIndex
      let folder = String(member.path[..<cut])
      guard !folders.contains(folder) else { continue }
      let file = MemberFile(archive: archive, member: member, path: String(member.path[cut...]))
      if (try? FacebookEncryptedThread(file))?.isThread == true { folders.insert(folder) }
    }
    return folders.filter { folder in !folders.contains { $0 != folder && folder.hasPrefix($0) } }.sorted()
  }

  static func roots(_ paths: [String]) -> Set<String> {
    var good: Set<String> = []
    var bad: Set<String> = []
    for path in paths {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      guard let name = parts.last else { continue }
      let folder = parts.dropLast().joined(separator: "/")
      if isThread(name) {
        good.insert(folder)
      } else if parts.dropLast().last != "media" {
        bad.insert(folder)
      }
    }
    return Set(good.subtracting(bad).map { $0.isEmpty ? "" : $0 + "/" })
  }

  /// Whether a file's name ends in a number.
  static func isNumbered(_ name: Substring) -> Bool {
    guard name.hasSuffix(".json"), let cut = name.lastIndex(of: "_") else { return false }
    let digits = name[name.index(after: cut)...].dropLast(5)
    return !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// Whether a file is named after a person, with a number: names have capitals, blanks or other scripts.
  static func isThread(_ name: Substring) -> Bool {
    guard isNumbered(name), let cut = name.lastIndex(of: "_") else { return false }
    return name[..<cut].contains { !$0.isASCII || $0.isUppercase || $0 == " " }
  }
}
