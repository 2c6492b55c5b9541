/// Recognises the top of a Facebook export by the folders of its eras.
enum FacebookRoots {
  /// The prefixes under which a Facebook tree begins; see `ArchiveImporter.roots`.
  static func find(_ paths: [String]) -> [String] {
    var found: Set<String> = []
    for path in paths where path.hasSuffix(".json") || path.hasSuffix(".html") {
      for folder in folders {
        if let root = root(of: path, before: folder) { found.insert(root) }
      }
    }
    let instagram = paths.compactMap { root(of: $0, before: "your_instagram_activity/") }
    let outer = found.filter { root in !found.contains { $0 != root && root.hasPrefix($0) } }
    return outer.subtracting(instagram).sorted()
  }

  private static func root(of path: String, before folder: String) -> String? {
    if path.hasPrefix(folder) { return "" }
    guard let range = path.firstRange(of: "/" + folder) else { return nil }
    return String(path[...range.lowerBound])
  }

  /// Folders and files that no other platform's export has; the newest era first.
  private static let folders = [
    "your_facebook_activity/", "your_activity_across_facebook/", "friends_and_followers/friends",
    "friends_and_followers/who_you_follow", "comments_and_reactions/", "apps_and_websites_off_of_facebook/",
    "friends/friends.", "posts/your_posts_1.", "profile_information/profile_information.",
  ]
}
