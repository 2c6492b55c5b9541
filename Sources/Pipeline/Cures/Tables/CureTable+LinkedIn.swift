import Model

extension CureTable {
  /// Menus and addresses of LinkedIn; see formats in the notes of the importer.
  static let linkedin: [CureEntry] = [
    CureEntry(
      ["post", "share"], "recent-activity.posts", path: "LinkedIn > Me > Posts & Activity > Posts",
      filter: "Posts & Activity > Posts",
      link: recentActivity,
      offers: [.edit, .delete]),
    CureEntry(
      ["story"], "recent-activity.posts", path: "LinkedIn > Me > Posts & Activity > Posts",
      filter: "Posts & Activity > Posts",
      link: recentActivity,
      offers: [.delete]),
    CureEntry(
      ["reel"], "recent-activity.posts", path: "LinkedIn > Me > Posts & Activity > Videos",
      filter: "Posts & Activity > Videos",
      link: recentActivity,
      offers: [.edit, .delete]),
    CureEntry(
      ["album"], "recent-activity.posts", path: "LinkedIn > Me > Posts & Activity > Images",
      filter: "Posts & Activity > Images",
      link: recentActivity,
      offers: [.delete]),
    CureEntry(
      ["article"], "recent-activity.articles", path: "LinkedIn > Me > Posts & Activity > Articles",
      filter: "Posts & Activity > Articles",
      link: recentActivity,
      offers: [.edit, .delete]),
    CureEntry(
      ["comment", "group-answer"], "recent-activity.comments", path: "LinkedIn > Me > Posts & Activity > Comments",
      filter: "Posts & Activity > Comments",
      link: "https://www.linkedin.com/in/me/recent-activity/comments/",
      offers: [.edit, .delete]),
    CureEntry(
      ["reaction", "vote"], "recent-activity.reactions", path: "LinkedIn > Me > Posts & Activity > Reactions",
      filter: "Posts & Activity > Reactions",
      link: "https://www.linkedin.com/in/me/recent-activity/reactions/",
      offers: [.removeReaction]),
    CureEntry(
      ["message", "thread"], "messaging", path: "LinkedIn > Messaging > the conversation",
      filter: "Messaging > the conversation",
      offers: [.delete, .askPerson]),
    CureEntry(
      ["invitation"], "network.invitations", path: "LinkedIn > My Network > Manage > Sent",
      filter: "Invitations sent",
      link: "https://www.linkedin.com/mynetwork/invitation-manager/sent/",
      offers: [.removePerson]),
    CureEntry(
      ["search"], "settings.searches", path: "LinkedIn > Settings & Privacy > Data privacy > Search history",
      filter: "Search history",
      offers: [.delete]),
    CureEntry(
      ["save"], "saved", path: "LinkedIn > My items > Saved posts",
      filter: "Saved posts",
      offers: [.delete]),
    CureEntry(
      ["event"], "network.events", path: "LinkedIn > My Network > Events",
      filter: "Events",
      offers: [.delete]),
    CureEntry(
      ["review"], "profile", path: "LinkedIn > your profile > Services",
      filter: "Profile > Services",
      offers: [.editProfile]),
    CureEntry(
      ["recommendation"], "profile.recommendations", path: "LinkedIn > your profile > Recommendations",
      filter: "Profile > Recommendations",
      offers: [.hide, .edit, .delete]),
    CureEntry(
      ["profile-update", "profile-field"], "profile", path: "LinkedIn > your profile",
      filter: "Profile",
      link: "https://www.linkedin.com/in/me/",
      offers: [.editProfile]),
    CureEntry(
      ["application"], "jobs", path: "LinkedIn > Jobs > Preferences",
      filter: "Jobs > Preferences",
      link: "https://www.linkedin.com/in/me/opportunities/job-opportunities/edit/",
      offers: [.changeSetting]),
    CureEntry(
      ["donation"], "recent-activity.posts", path: "LinkedIn > Me > Posts & Activity",
      filter: "Posts & Activity",
      link: recentActivity,
      offers: [.delete]),
    CureEntry(
      ["tie"], "network.connections", path: "LinkedIn > My Network > Connections",
      filter: "Connections",
      link: "https://www.linkedin.com/mynetwork/invite-connect/connections/",
      offers: [.removePerson]),
    CureEntry(
      ["group"], "network.follows", path: "LinkedIn > My Network > Following, or Groups",
      filter: "Following and groups",
      link: "https://www.linkedin.com/mynetwork/network-manager/company/",
      offers: [.leaveGroup]),
    CureEntry(
      ["contact-point"], "settings.sign-in",
      path: "LinkedIn > Settings & Privacy > Sign in & security > Email addresses, or Phone numbers",
      filter: "Sign in & security",
      link: "https://www.linkedin.com/mypreferences/d/categories/account",
      offers: [.changeContact]),
    CureEntry(
      ["uploaded-contacts"], "settings.contacts",
      path: "LinkedIn > Settings & Privacy > Account preferences > Sync contacts",
      filter: "Sync contacts",
      link: "https://www.linkedin.com/mynetwork/settings/manage-syncing/",
      offers: [.deleteContacts]),
    CureEntry(
      ["position"], "profile", path: "LinkedIn > your profile > Experience",
      filter: "Profile > Experience",
      link: "https://www.linkedin.com/in/me/",
      offers: [.editProfile]),
    CureEntry(
      ["account"], "settings.visibility", path: "LinkedIn > Settings & Privacy > Visibility",
      filter: "Visibility",
      link: "https://www.linkedin.com/mypreferences/d/categories/visibility",
      offers: [.changeSetting, .revokeApp]),
  ]

  private static let recentActivity = "https://www.linkedin.com/in/me/recent-activity/all/"
}
