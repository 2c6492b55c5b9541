import Model

extension CureTable {
  /// Menus and addresses of Facebook; see formats in the notes of the importer.
  static let facebook: [CureEntry] = [
    CureEntry(
      "post", "activity-log.posts", path: "Facebook > Settings & privacy > Activity log > Your posts",
      filter: "Activity log > Posts",
      link:
        "https://www.facebook.com/me/allactivity?activity_history=false&category_key=MANAGEPOSTSPHOTOSANDVIDEOS&manage_mode=false&should_load_landing_page=false",
      offers: [.hide, .archive, .edit, .delete]),
    CureEntry(
      "share", "activity-log.posts", path: "Facebook > Settings & privacy > Activity log > Your posts",
      filter: "Activity log > Posts",
      link:
        "https://www.facebook.com/me/allactivity?activity_history=false&category_key=MANAGEPOSTSPHOTOSANDVIDEOS&manage_mode=false&should_load_landing_page=false",
      offers: [.hide, .archive, .edit, .delete]),
    CureEntry(
      "album", "activity-log.posts", path: "Facebook > Settings & privacy > Activity log > Photos and videos",
      filter: "Activity log > Posts",
      link:
        "https://www.facebook.com/me/allactivity?activity_history=false&category_key=MANAGEPOSTSPHOTOSANDVIDEOS&manage_mode=false&should_load_landing_page=false",
      offers: [.hide, .delete]),
    CureEntry(
      "reel", "activity-log.posts", path: "Facebook > Settings & privacy > Activity log > Your posts",
      filter: "Activity log > Posts",
      link:
        "https://www.facebook.com/me/allactivity?activity_history=false&category_key=MANAGEPOSTSPHOTOSANDVIDEOS&manage_mode=false&should_load_landing_page=false",
      offers: [.hide, .archive, .delete]),
    CureEntry(
      "story", "stories", path: "Facebook > your profile > Archive > Story archive",
      filter: "Story archive",
      link: nil,
      offers: [.delete]),
    CureEntry(
      "article", "activity-log.posts", path: "Facebook > Settings & privacy > Activity log > Your posts",
      filter: "Activity log > Posts",
      link:
        "https://www.facebook.com/me/allactivity?activity_history=false&category_key=MANAGEPOSTSPHOTOSANDVIDEOS&manage_mode=false&should_load_landing_page=false",
      offers: [.hide, .edit, .delete]),
    CureEntry(
      "review", "activity-log.posts", path: "Facebook > Settings & privacy > Activity log > Other activity > Reviews",
      filter: "Activity log > Reviews",
      link: nil,
      offers: [.edit, .delete]),
    CureEntry(
      "recommendation", "activity-log.posts",
      path: "Facebook > Settings & privacy > Activity log > Other activity > Reviews",
      filter: "Activity log > Reviews",
      link: nil,
      offers: [.edit, .delete]),
    CureEntry(
      "comment", "activity-log.comments",
      path: "Facebook > Settings & privacy > Activity log > Comments and reactions > Comments",
      filter: "Activity log > Comments",
      link:
        "https://www.facebook.com/me/allactivity?activity_history=false&category_key=COMMENTSCLUSTER&manage_mode=false&should_load_landing_page=false",
      offers: [.edit, .delete]),
    CureEntry(
      "group-answer", "activity-log.groups", path: "Facebook > Settings & privacy > Activity log > Groups",
      filter: "Activity log > Groups",
      link:
        "https://www.facebook.com/me/allactivity?activity_history=false&category_key=GROUPPOSTS&manage_mode=false&should_load_landing_page=false",
      offers: [.delete]),
    CureEntry(
      "reaction", "activity-log.reactions",
      path: "Facebook > Settings & privacy > Activity log > Comments and reactions > Likes and reactions",
      filter: "Activity log > Likes",
      link:
        "https://www.facebook.com/me/allactivity?activity_history=false&category_key=LIKEDPOSTS&manage_mode=false&should_load_landing_page=false",
      offers: [.removeReaction]),
    CureEntry(
      "vote", "activity-log.reactions",
      path: "Facebook > Settings & privacy > Activity log > Comments and reactions > Polls",
      filter: "Activity log > Polls",
      link: nil,
      offers: [.removeReaction]),
    CureEntry(
      "message", "messenger", path: "Messenger > the conversation",
      filter: "Messenger > the conversation",
      link: nil,
      offers: [.delete, .askPerson]),
    CureEntry(
      "thread", "messenger", path: "Messenger > the conversation",
      filter: "Messenger > the conversation",
      link: nil,
      offers: [.delete, .askPerson]),
    CureEntry(
      "invitation", "friends", path: "Facebook > Settings & privacy > Activity log > Connections > Sent requests",
      filter: "Activity log > Sent requests",
      link: nil,
      offers: [.removePerson]),
    CureEntry(
      "search", "activity-log.search",
      path: "Facebook > Settings & privacy > Activity log > Logged information > Search",
      filter: "Activity log > Search",
      link: nil,
      offers: [.delete]),
    CureEntry(
      "save", "saved", path: "Facebook > Saved",
      filter: "Saved",
      link: nil,
      offers: [.delete]),
    CureEntry(
      "event", "activity-log.events", path: "Facebook > Settings & privacy > Activity log > Events",
      filter: "Activity log > Events",
      link: nil,
      offers: [.delete]),
    CureEntry(
      "profile-update", "profile", path: "Facebook > your profile > About",
      filter: "Profile > About",
      link: nil,
      offers: [.hide, .editProfile, .delete]),
    CureEntry(
      "application", "account", path: "Facebook > Settings & privacy > Settings",
      filter: "Settings",
      link: nil,
      offers: [.delete]),
    CureEntry(
      "donation", "activity-log.posts", path: "Facebook > Settings & privacy > Activity log > Other activity",
      filter: "Activity log > Other activity",
      link: nil,
      offers: [.hide, .delete]),
    CureEntry(
      "tie", "friends", path: "Facebook > Friends > All friends",
      filter: "Friends",
      link: nil,
      offers: [.restrictPerson, .removePerson]),
    CureEntry(
      "group", "groups", path: "Facebook > Groups > Your groups, or Pages > Liked pages",
      filter: "Groups and pages",
      link:
        "https://www.facebook.com/me/allactivity?activity_history=false&category_key=LIKEDINTERESTS&manage_mode=false&should_load_landing_page=false",
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
      link: nil,
      offers: [.deleteContacts]),
    CureEntry(
      "profile-field", "profile", path: "Facebook > your profile > About",
      filter: "Profile > About",
      link: nil,
      offers: [.hide, .editProfile]),
    CureEntry(
      "position", "profile", path: "Facebook > your profile > About > Work and education",
      filter: "Profile > About > Work and education",
      link: nil,
      offers: [.hide, .editProfile]),
    CureEntry(
      "account", "settings", path: "Facebook > Settings & privacy > Settings > Audience and visibility",
      filter: "Settings",
      link: "https://www.facebook.com/settings?tab=privacy",
      offers: [.changeSetting, .revokeApp]),
  ]
}
