import Archives

/// Where in an archive LinkedIn's own tree begins.
enum LinkedInRoots {
  /// The folders that hold at least two files of LinkedIn's names, in the order of their paths.
  static func find(_ paths: [String]) -> [String] {
    var namesByFolder: [String: Set<String>] = [:]
    for path in paths where path.lowercased().hasSuffix(".csv") {
      let (folder, file) = split(path)
      let name = LinkedInFileName(file).base
      if known.contains(name) { namesByFolder[folder, default: []].insert(name) }
    }
    return namesByFolder.filter { $0.value.count >= 2 }.keys.sorted()
  }

  /// The folders in which a file has the header of one of LinkedIn's, whatever it is called; a folder inside another
  /// belongs to it.
  static func findByContent(_ archive: any Archive) -> [String] {
    var folders: Set<String> = []
    for member in archive.members.filter({ isTable($0.path) }).prefix(lookLimit) {
      let (folder, file) = split(member.path)
      guard !folders.contains(folder) else { continue }
      let header = CSVSniffer(MemberFile(archive: archive, member: member, path: file))
      if telling.contains(where: { header.fit([$0]) > 0 }) { folders.insert(folder) }
    }
    return folders.filter { folder in !folders.contains { $0 != folder && folder.hasPrefix($0) } }.sorted()
  }

  private static func isTable(_ path: String) -> Bool {
    path.lowercased().hasSuffix(".csv") || path.lowercased().hasSuffix(".tsv")
  }

  private static func split(_ path: String) -> (folder: String, file: String) {
    let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return (String(path[..<cut]), String(path[cut...]))
  }

  /// How many files are opened to find out what an archive is.
  private static let lookLimit = 200

  /// Headers that nobody but LinkedIn writes.
  private static let telling: [[String]] = [
    ["First Name", "Last Name", "Company", "Position", "Connected On"],
    ["FROM", "TO", "DATE", "SUBJECT", "CONTENT", "FOLDER"],
    ["ShareLink", "ShareCommentary"],
    ["From", "To", "Sent At", "Message", "Direction"],
    ["First Name", "Last Name", "Maiden Name", "Headline", "Twitter Handles"],
    ["Application Date", "Company Name", "Job Title", "Job Url"],
    ["Open To Recruiters", "Dream Companies"],
    ["Endorsement Date", "Skill Name", "Endorsement Status"],
    ["Organization", "Followed On"],
    ["Date", "Link", "Message"],
    ["Date", "Type", "Link"],
    ["Date", "Status", "FullName"],
    ["Company Names", "Member Skills", "Member Traits"],
  ]

  private static let known: Set<String> = [
    "Connections", "Profile", "messages", "Messages", "Shares", "Comments", "Reactions", "Positions", "Invitations",
    "Email Addresses", "Registration", "Education", "Company Follows", "Member_Follows", "Ad_Targeting", "Rich_Media",
    "PhoneNumbers", "Skills", "SearchQueries", "Ad Targeting", "Search Queries", "Phone Numbers", "Saved_Items",
    "Endorsement_Given_Info", "Endorsement_Received_Info", "Recommendations_Given", "Recommendations_Received",
  ]
}
