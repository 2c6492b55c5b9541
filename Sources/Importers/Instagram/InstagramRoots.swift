/// Finds where an Instagram export begins.
enum InstagramRoots {
  private static let folders = [
    "your_instagram_activity/", "connections/followers_and_following/", "followers_and_following/",
    "logged_information/past_instagram_insights/", "story_sticker_interactions/",
  ]

  static func find(_ paths: [String]) -> [String] {
    var found: Set<String> = []
    for path in paths {
      for folder in folders {
        if let root = root(of: path, before: folder) { found.insert(root) }
      }
    }
    return found.filter { root in !found.contains { $0 != root && root.hasPrefix($0) } }.sorted()
  }

  private static func root(of path: String, before folder: String) -> String? {
    if path.hasPrefix(folder) { return "" }
    guard let range = path.firstRange(of: "/" + folder) else { return nil }
    return String(path[...range.lowerBound])
  }
}
