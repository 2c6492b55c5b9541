/// Where in a listing LinkedIn's own tree begins.
enum LinkedInRoots {
  /// The folders that hold at least two files of LinkedIn's names, in the order of their paths.
  static func find(_ paths: [String]) -> [String] {
    var namesByFolder: [String: Set<String>] = [:]
    for path in paths where path.hasSuffix(".csv") {
      let cut = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
      let name = LinkedInFileName(String(path[cut...])).base
      if known.contains(name) { namesByFolder[String(path[..<cut]), default: []].insert(name) }
    }
    return namesByFolder.filter { $0.value.count >= 2 }.keys.sorted()
  }

  private static let known: Set<String> = [
    "Connections", "Profile", "messages", "Messages", "Shares", "Comments", "Reactions", "Positions", "Invitations",
    "Email Addresses", "Registration", "Education", "Company Follows", "Member_Follows", "Ad_Targeting", "Rich_Media",
    "PhoneNumbers", "Skills", "SearchQueries", "Ad Targeting", "Search Queries", "Phone Numbers", "Saved_Items",
    "Endorsement_Given_Info", "Endorsement_Received_Info", "Recommendations_Given", "Recommendations_Received",
  ]
}
