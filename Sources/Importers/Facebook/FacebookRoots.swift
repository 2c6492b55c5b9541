/// Recognises the top of a Facebook export by the folders and files of its eras.
enum FacebookRoots {
  /// The prefixes under which a Facebook tree begins; see `ArchiveImporter.roots`.
  static func find(_ paths: [String]) -> [String] {
    var found: Set<String> = []
    var others: Set<String> = []
    for path in paths {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      for (index, part) in parts.enumerated() where index + 1 < parts.count {
        if otherTops.contains(String(part)) { others.insert(prefix(parts, index)) }
        if isMark(part, parts[index + 1], isLast: index + 2 == parts.count) { found.insert(prefix(parts, index)) }
      }
      if let last = parts.last, isOwnFile(last) { found.insert(prefix(parts, parts.count - 1)) }
    }
    let known = found
    found.formUnion(FacebookFlatThreads.roots(paths).filter { !hasOuter($0, known) })
    let outer = found.filter { root in !hasOuter(root, found) }
    return outer.subtracting(others).sorted()
  }

  private static func hasOuter(_ root: String, _ found: Set<String>) -> Bool {
    var parts = root.split(separator: "/")
    while parts.popLast() != nil {
      if found.contains(parts.isEmpty ? "" : parts.joined(separator: "/") + "/") { return true }
    }
    return false
  }

  private static func prefix(_ parts: [Substring], _ index: Int) -> String {
    index == 0 ? "" : parts[..<index].joined(separator: "/") + "/"
  }

  /// Whether a folder, with what stands below it, is one that no other platform's export has.
  private static func isMark(_ folder: Substring, _ next: Substring, isLast: Bool) -> Bool {
    if tops.contains(String(folder)) { return true }
    if folder.hasPrefix("this_profile"), folder.hasSuffix("s_activity_across_facebook") { return true }
    guard let names = pairs[String(folder)] else { return false }
    return names.contains { $0.hasSuffix("/") ? !isLast && next == $0.dropLast() : next.hasPrefix($0) }
  }

  /// Whether a file's name alone says that it is from Facebook: the folder given is one too deep.
  private static func isOwnFile(_ name: Substring) -> Bool {
    (name.hasSuffix(".json") || name.hasSuffix(".html"))
      && (name.hasPrefix("your_posts__check_ins__photos_and_videos_") || name.hasPrefix("group_posts_and_comments.")
        || name.hasPrefix("your_friends."))
  }

  /// Folders of eras D, C and B; media alone are enough, for parts of an export that hold nothing else.
  private static let tops: Set<String> = [
    "your_facebook_activity", "your_activity_across_facebook", "comments_and_reactions",
    "apps_and_websites_off_of_facebook", "friends_and_followers",
  ]

  /// The same folders in the exports of Facebook's sibling.
  private static let otherTops: Set<String> = ["your_instagram_activity", "followers_and_following"]

  /// Folders that say it only together with what is in them: grouped parts, era A, threads alone, the old pages.
  private static let pairs: [String: [String]] = [
    "connections": ["friends/", "followers/"],
    "personal_information": ["profile_information/", "facebook_accounts_center/"],
    "friends": ["friends.", "received_friend_requests.", "removed_friends.", "your_friends."],
    "posts": ["your_posts_", "your_posts.", "profile_posts_"],
    "likes_and_reactions": ["posts_and_comments.", "pages."],
    "profile_information": ["profile_information."],
    "about_you": ["friend_peer_group.", "your_address_books.", "notifications."],
    "following_and_followers": ["following.", "followers.", "followed_pages."],
    "messages": ["archived_threads/", "filtered_threads/", "e2ee_cutover/", "legacy_threads/"],
    "html": ["messages.htm", "friends.htm", "timeline.htm", "contact_info.htm", "wall.htm"],
    "data_logs": ["content/"],
  ]
}
