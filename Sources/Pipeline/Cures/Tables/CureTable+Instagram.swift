import Model

extension CureTable {
  /// Menus and addresses of Instagram; see formats in the notes of the importer.
  static let instagram: [CureEntry] = [
    CureEntry(
      "post", "your-activity.posts", path: "Instagram > Your activity > Posts",
      filter: "Your activity > Posts",
      link: nil,
      offers: [.archive, .edit, .delete]),
    CureEntry(
      "share", "your-activity.posts", path: "Instagram > Your activity > Posts",
      filter: "Your activity > Posts",
      link: nil,
      offers: [.archive, .edit, .delete]),
    CureEntry(
      "reel", "your-activity.reels", path: "Instagram > Your activity > Reels",
      filter: "Your activity > Reels",
      link: nil,
      offers: [.archive, .edit, .delete]),
    CureEntry(
      "album", "your-activity.posts", path: "Instagram > Your activity > Posts",
      filter: "Your activity > Posts",
      link: nil,
      offers: [.archive, .delete]),
    CureEntry(
      "story", "your-activity.stories", path: "Instagram > your profile > Highlights, and Your activity > Archived",
      filter: "Your activity > Highlights",
      link: nil,
      offers: [.delete]),
    CureEntry(
      "article", "your-activity.posts", path: "Instagram > Your activity > Posts",
      filter: "Your activity > Posts",
      link: nil,
      offers: [.archive, .edit, .delete]),
    CureEntry(
      "comment", "your-activity.comments", path: "Instagram > Your activity > Interactions > Comments",
      filter: "Your activity > Comments",
      link: "https://www.instagram.com/your_activity/interactions/comments/",
      offers: [.delete]),
    CureEntry(
      "group-answer", "your-activity.comments", path: "Instagram > Your activity > Interactions > Comments",
      filter: "Your activity > Comments",
      link: "https://www.instagram.com/your_activity/interactions/comments/",
      offers: [.delete]),
    CureEntry(
      "reaction", "your-activity.likes", path: "Instagram > Your activity > Interactions > Likes",
      filter: "Your activity > Likes",
      link: "https://www.instagram.com/your_activity/interactions/likes/",
      offers: [.removeReaction]),
    CureEntry(
      "vote", "your-activity.stories", path: "Instagram > Your activity > Interactions > Sticker responses",
      filter: "Your activity > Sticker responses",
      link: nil,
      offers: [.removeReaction]),
    CureEntry(
      "message", "messages", path: "Instagram > Messages > the conversation",
      filter: "Messages > the conversation",
      link: nil,
      offers: [.delete, .askPerson]),
    CureEntry(
      "thread", "messages", path: "Instagram > Messages > the conversation",
      filter: "Messages > the conversation",
      link: nil,
      offers: [.delete, .askPerson]),
    CureEntry(
      "invitation", "followers", path: "Instagram > your profile > Following > Requests sent",
      filter: "Requests sent",
      link: nil,
      offers: [.removePerson]),
    CureEntry(
      "search", "your-activity.searches", path: "Instagram > Your activity > Recent searches",
      filter: "Your activity > Recent searches",
      link: nil,
      offers: [.delete]),
    CureEntry(
      "save", "saved", path: "Instagram > your profile > Saved",
      filter: "Saved",
      link: nil,
      offers: [.delete]),
    CureEntry(
      "event", "your-activity", path: "Instagram > Your activity",
      filter: "Your activity",
      link: nil,
      offers: [.delete]),
    CureEntry(
      "review", "your-activity", path: "Instagram > Your activity",
      filter: "Your activity",
      link: nil,
      offers: [.edit, .delete]),
    CureEntry(
      "recommendation", "your-activity", path: "Instagram > Your activity",
      filter: "Your activity",
      link: nil,
      offers: [.edit, .delete]),
    CureEntry(
      "profile-update", "profile", path: "Instagram > Edit profile",
      filter: "Edit profile",
      link: nil,
      offers: [.editProfile]),
    CureEntry(
      "application", "your-activity", path: "Instagram > Your activity",
      filter: "Your activity",
      link: nil,
      offers: [.delete]),
    CureEntry(
      "donation", "your-activity", path: "Instagram > Your activity",
      filter: "Your activity",
      link: nil,
      offers: [.delete]),
    CureEntry(
      "tie", "followers", path: "Instagram > your profile > Followers or Following",
      filter: "Followers and following",
      link: nil,
      offers: [.restrictPerson, .removePerson]),
    CureEntry(
      "group", "followers", path: "Instagram > your profile > Following",
      filter: "Following",
      link: nil,
      offers: [.leaveGroup]),
    CureEntry(
      "contact-point", "accounts-center.contact", path: "Accounts Center > Personal details > Contact info",
      filter: "Accounts Center > Contact info",
      link: nil,
      offers: [.changeContact]),
    CureEntry(
      "uploaded-contacts", "accounts-center.contacts",
      path: "Accounts Center > Your information and permissions > Upload contacts",
      filter: "Uploaded contacts",
      link: "https://www.instagram.com/accounts/contact_history/",
      offers: [.deleteContacts]),
    CureEntry(
      "profile-field", "profile", path: "Instagram > Edit profile",
      filter: "Edit profile",
      link: nil,
      offers: [.editProfile]),
    CureEntry(
      "position", "profile", path: "Instagram > Edit profile",
      filter: "Edit profile",
      link: nil,
      offers: [.editProfile]),
    CureEntry(
      "account", "settings", path: "Instagram > Settings and activity > Account privacy",
      filter: "Settings and activity",
      link: nil,
      offers: [.changeSetting, .revokeApp]),
  ]
}
