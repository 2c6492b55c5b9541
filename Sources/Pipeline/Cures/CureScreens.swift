import Model

/// Where the platforms keep what a cure changes.
enum CureScreens {
  /// The way to a screen by its menus.
  static func path(_ platform: Platform, _ screen: String) -> String { "Open \(entry(platform, screen).path)." }

  /// The filter to set on the platform's own activity list.
  static func filter(_ platform: Platform, _ screen: String) -> String { entry(platform, screen).filter }

  private static func entry(_ platform: Platform, _ screen: String) -> (path: String, filter: String) {
    let known: [String: (String, String)] =
      switch platform {
      case .facebook: facebook
      case .instagram: instagram
      case .linkedin: linkedin
      }
    return known[screen] ?? known["activity"] ?? (platform.title, platform.title)
  }

  private static let facebook: [String: (String, String)] = [
    "posts": ("Facebook > Settings & privacy > Activity log > Your posts", "Activity log > Posts"),
    "comments": ("Facebook > Activity log > Comments and reactions > Comments", "Activity log > Comments"),
    "reactions": ("Facebook > Activity log > Comments and reactions > Likes and reactions", "Activity log > Likes"),
    "messages": ("Messenger", "Messenger > the conversation"),
    "people": ("Facebook > Friends > All friends", "Friends"),
    "groups": ("Facebook > Groups > Your groups", "Groups"),
    "account": ("Accounts Center > Personal details > Contact info", "Accounts Center > Contact info"),
    "contacts": ("Accounts Center > Your information and permissions > Upload contacts", "Uploaded contacts"),
    "profile": ("Facebook > your profile > About", "Profile > About"),
    "activity": ("Facebook > Settings & privacy > Activity log", "Activity log"),
  ]

  private static let instagram: [String: (String, String)] = [
    "posts": ("Instagram > your profile", "Your activity > Posts"),
    "comments": ("Instagram > Your activity > Interactions > Comments", "Your activity > Comments"),
    "reactions": ("Instagram > Your activity > Interactions > Likes", "Your activity > Likes"),
    "messages": ("Instagram > Messages", "Messages > the conversation"),
    "people": ("Instagram > your profile > Followers or Following", "Followers and following"),
    "account": ("Accounts Center > Personal details > Contact info", "Accounts Center > Contact info"),
    "contacts": ("Accounts Center > Your information and permissions > Upload contacts", "Uploaded contacts"),
    "profile": ("Instagram > Edit profile", "Edit profile"),
    "activity": ("Instagram > Your activity", "Your activity"),
  ]

  private static let linkedin: [String: (String, String)] = [
    "posts": ("LinkedIn > Me > Posts & Activity > Posts", "Posts & Activity > Posts"),
    "comments": ("LinkedIn > Me > Posts & Activity > Comments", "Posts & Activity > Comments"),
    "reactions": ("LinkedIn > Me > Posts & Activity > Reactions", "Posts & Activity > Reactions"),
    "messages": ("LinkedIn > Messaging", "Messaging > the conversation"),
    "people": ("LinkedIn > My Network > Connections", "Connections"),
    "account": ("LinkedIn > Settings & Privacy > Sign in & security", "Sign in & security"),
    "contacts": ("LinkedIn > Settings & Privacy > Data privacy > Sync contacts", "Sync contacts"),
    "profile": ("LinkedIn > your profile", "Profile"),
    "jobs": ("LinkedIn > Jobs > Preferences", "Jobs > Preferences"),
    "activity": ("LinkedIn > Me > Posts & Activity", "Posts & Activity"),
  ]
}
