import Model

extension CureTable {
  /// Menus and addresses of Instagram; see formats in the notes of the importer.
  static let instagram: [CureEntry] = [
    CureEntry(
      ["post", "share", "article"], "your-activity.posts", path: "Instagram > Your activity > Posts",
      filter: "Your activity > Posts",
      offers: [.archive, .edit, .delete]),
    CureEntry(
      ["reel"], "your-activity.reels", path: "Instagram > Your activity > Reels",
      filter: "Your activity > Reels",
      offers: [.archive, .edit, .delete]),
    CureEntry(
      ["album"], "your-activity.posts", path: "Instagram > Your activity > Posts",
      filter: "Your activity > Posts",
      offers: [.archive, .delete]),
    CureEntry(
      ["story"], "your-activity.stories", path: "Instagram > your profile > Highlights, and Your activity > Archived",
      filter: "Your activity > Highlights",
      offers: [.delete]),
    CureEntry(
      ["comment", "group-answer"], "your-activity.comments",
      path: "Instagram > Your activity > Interactions > Comments",
      filter: "Your activity > Comments",
      link: "https://www.instagram.com/your_activity/interactions/comments/",
      offers: [.delete]),
    CureEntry(
      ["reaction"], "your-activity.likes", path: "Instagram > Your activity > Interactions > Likes",
      filter: "Your activity > Likes",
      link: "https://www.instagram.com/your_activity/interactions/likes/",
      offers: [.removeReaction]),
    CureEntry(
      ["vote"], "your-activity.stories", path: "Instagram > Your activity > Interactions > Sticker responses",
      filter: "Your activity > Sticker responses",
      offers: [.removeReaction]),
    CureEntry(
      ["message", "thread"], "messages", path: "Instagram > Messages > the conversation",
      filter: "Messages > the conversation",
      offers: [.delete, .askPerson]),
    CureEntry(
      ["invitation"], "followers", path: "Instagram > your profile > Following > Requests sent",
      filter: "Requests sent",
      offers: [.removePerson]),
    CureEntry(
      ["search"], "your-activity.searches", path: "Instagram > Your activity > Recent searches",
      filter: "Your activity > Recent searches",
      offers: [.delete]),
    CureEntry(
      ["save"], "saved", path: "Instagram > your profile > Saved",
      filter: "Saved",
      offers: [.delete]),
    CureEntry(
      ["event", "application", "donation"], "your-activity", path: "Instagram > Your activity",
      filter: "Your activity",
      offers: [.delete]),
    CureEntry(
      ["review", "recommendation"], "your-activity", path: "Instagram > Your activity",
      filter: "Your activity",
      offers: [.edit, .delete]),
    CureEntry(
      ["profile-update", "profile-field", "position"], "profile", path: "Instagram > Edit profile",
      filter: "Edit profile",
      offers: [.editProfile]),
    CureEntry(
      ["tie"], "followers", path: "Instagram > your profile > Followers or Following",
      filter: "Followers and following",
      offers: [.restrictPerson, .removePerson]),
    CureEntry(
      ["group"], "followers", path: "Instagram > your profile > Following",
      filter: "Following",
      offers: [.leaveGroup]),
    accountsCenterContact,
    accountsCenterUploads(link: "https://www.instagram.com/accounts/contact_history/"),
    CureEntry(
      ["account"], "settings", path: "Instagram > Settings and activity > Account privacy",
      filter: "Settings and activity",
      offers: [.changeSetting, .revokeApp]),
  ]
}
