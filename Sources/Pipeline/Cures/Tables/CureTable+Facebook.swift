import Model

extension CureTable {
  /// Menus and addresses of Facebook; see formats in the notes of the importer.
  static let facebook: [CureEntry] = [
    CureEntry(
      ["post", "share"], "activity-log.posts", path: "Facebook > Settings & privacy > Activity log > Your posts",
      filter: "Activity log > Posts",
      link: activityLog("MANAGEPOSTSPHOTOSANDVIDEOS"),
      offers: [.hide, .archive, .edit, .delete]),
    CureEntry(
      ["album"], "activity-log.posts", path: "Facebook > Settings & privacy > Activity log > Photos and videos",
      filter: "Activity log > Posts",
      link: activityLog("MANAGEPOSTSPHOTOSANDVIDEOS"),
      offers: [.hide, .delete]),
    CureEntry(
      ["reel"], "activity-log.posts", path: "Facebook > Settings & privacy > Activity log > Your posts",
      filter: "Activity log > Posts",
      link: activityLog("MANAGEPOSTSPHOTOSANDVIDEOS"),
      offers: [.hide, .archive, .delete]),
    CureEntry(
      ["story"], "stories", path: "Facebook > your profile > Archive > Story archive",
      filter: "Story archive",
      offers: [.delete]),
    CureEntry(
      ["article"], "activity-log.posts", path: "Facebook > Settings & privacy > Activity log > Your posts",
      filter: "Activity log > Posts",
      link: activityLog("MANAGEPOSTSPHOTOSANDVIDEOS"),
      offers: [.hide, .edit, .delete]),
    CureEntry(
      ["review", "recommendation"], "activity-log.posts",
      path: "Facebook > Settings & privacy > Activity log > Other activity > Reviews",
      filter: "Activity log > Reviews",
      offers: [.edit, .delete]),
    CureEntry(
      ["comment"], "activity-log.comments",
      path: "Facebook > Settings & privacy > Activity log > Comments and reactions > Comments",
      filter: "Activity log > Comments",
      link: activityLog("COMMENTSCLUSTER"),
      offers: [.edit, .delete]),
    CureEntry(
      ["group-answer"], "activity-log.groups", path: "Facebook > Settings & privacy > Activity log > Groups",
      filter: "Activity log > Groups",
      link: activityLog("GROUPPOSTS"),
      offers: [.delete]),
    CureEntry(
      ["reaction"], "activity-log.reactions",
      path: "Facebook > Settings & privacy > Activity log > Comments and reactions > Likes and reactions",
      filter: "Activity log > Likes",
      link: activityLog("LIKEDPOSTS"),
      offers: [.removeReaction]),
    CureEntry(
      ["vote"], "activity-log.reactions",
      path: "Facebook > Settings & privacy > Activity log > Comments and reactions > Polls",
      filter: "Activity log > Polls",
      offers: [.removeReaction]),
    CureEntry(
      ["message", "thread"], "messenger", path: "Messenger > the conversation",
      filter: "Messenger > the conversation",
      offers: [.delete, .askPerson]),
    CureEntry(
      ["invitation"], "friends", path: "Facebook > Settings & privacy > Activity log > Connections > Sent requests",
      filter: "Activity log > Sent requests",
      offers: [.removePerson]),
    CureEntry(
      ["search"], "activity-log.search",
      path: "Facebook > Settings & privacy > Activity log > Logged information > Search",
      filter: "Activity log > Search",
      offers: [.delete]),
    CureEntry(
      ["save"], "saved", path: "Facebook > Saved",
      filter: "Saved",
      offers: [.delete]),
    CureEntry(
      ["event"], "activity-log.events", path: "Facebook > Settings & privacy > Activity log > Events",
      filter: "Activity log > Events",
      offers: [.delete]),
    CureEntry(
      ["profile-update"], "profile", path: "Facebook > your profile > About",
      filter: "Profile > About",
      offers: [.hide, .editProfile, .delete]),
    CureEntry(
      ["application"], "account", path: "Facebook > Settings & privacy > Settings",
      filter: "Settings",
      offers: [.delete]),
    CureEntry(
      ["donation"], "activity-log.posts", path: "Facebook > Settings & privacy > Activity log > Other activity",
      filter: "Activity log > Other activity",
      offers: [.hide, .delete]),
    CureEntry(
      ["tie"], "friends", path: "Facebook > Friends > All friends",
      filter: "Friends",
      offers: [.restrictPerson, .removePerson]),
    CureEntry(
      ["group"], "groups", path: "Facebook > Groups > Your groups, or Pages > Liked pages",
      filter: "Groups and pages",
      link: activityLog("LIKEDINTERESTS"),
      offers: [.leaveGroup]),
    accountsCenterContact,
    accountsCenterUploads(link: nil),
    CureEntry(
      ["profile-field"], "profile", path: "Facebook > your profile > About",
      filter: "Profile > About",
      offers: [.hide, .editProfile]),
    CureEntry(
      ["position"], "profile", path: "Facebook > your profile > About > Work and education",
      filter: "Profile > About > Work and education",
      offers: [.hide, .editProfile]),
    CureEntry(
      ["account"], "settings", path: "Facebook > Settings & privacy > Settings > Audience and visibility",
      filter: "Settings",
      link: "https://www.facebook.com/settings?tab=privacy",
      offers: [.changeSetting, .revokeApp]),
  ]

  /// The address of a category of the activity log.
  private static func activityLog(_ category: String) -> String {
    "https://www.facebook.com/me/allactivity?activity_history=false&category_key=\(category)"
      + "&manage_mode=false&should_load_landing_page=false"
  }
}
