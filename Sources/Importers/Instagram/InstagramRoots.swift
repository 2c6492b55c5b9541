import Model

/// Finds where an Instagram export begins.
enum InstagramRoots {
  /// Paths that only Instagram writes, from the root; what contains another comes before it.
  private static let marks = [
    // Since the end of 2023.
    "your_instagram_activity/", "connections/followers_and_following/", "ads_information/instagram_ads_and_businesses/",
    "logged_information/past_instagram_insights/", "apps_and_websites_off_of_instagram/",
    "security_and_login_information/login_and_profile_creation/",
    "security_and_login_information/login_and_account_creation/",
    "personal_information/personal_information/personal_information.",
    "personal_information/information_about_you/instagram_profile_information.",
    // 2021 to 2023.
    "followers_and_following/", "story_sticker_interactions/", "past_instagram_insights/",
    "login_and_account_creation/",
    "instagram_ads_and_businesses/", "account_information/personal_information.",
    "personal_information/personal_information.", "comments/post_comments", "content/posts_1.", "likes/liked_posts.",
  ]

  /// Files of the flat exports before 2021; two of them in one folder are enough.
  private static let flat: Set<String> = [
    "connections.json", "media.json", "likes.json", "seen_content.json", "messages.json", "stories_activities.json",
    "account_history.json", "information_about_you.json", "saved.json", "searches.json", "comments.json",
  ]

  static func find(_ paths: [String]) -> [String] {
    var found: Set<String> = []
    var flatFiles: [String: Int] = [:]
    for path in paths {
      if let root = marks.lazy.compactMap({ root(of: path, before: $0) }).first { found.insert(root) }
      let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      if flat.contains(String(path.dropFirst(folder.count))) { flatFiles[folder, default: 0] += 1 }
    }
    found.formUnion(flatFiles.filter { $0.value >= 2 }.keys)
    return found.filter { root in !found.contains { $0 != root && root.hasPrefix($0) } }.sorted()
  }

  private static func root(of path: String, before mark: String) -> String? {
    if path.hasPrefix(mark) { return "" }
    guard let range = path.firstRange(of: "/" + mark) else { return nil }
    return String(path[...range.lowerBound])
  }
}
