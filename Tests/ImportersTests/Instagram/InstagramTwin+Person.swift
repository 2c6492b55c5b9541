extension InstagramTwin {
  private typealias E = Entry

  /// Everything that one person's archive of 2025 holds, in English.
  static let ann = InstagramTwin(files: people + profile + activity + account)

  private static let base = 1_700_000_040

  private static func address(_ handle: String) -> String { "https://www.instagram.com/\(handle)" }

  private static func list(_ name: String, _ wrapper: String?, _ handles: [String]) -> File {
    let records = handles.enumerated().map { index, handle in
      Record(entries: [E("", handle, href: address(handle), time: base + index * 86_400)])
    }
    return File(path: "connections/followers_and_following/" + name, wrapper: wrapper, shape: .list, records: records)
  }

  private static let people: [File] = [
    list("followers_1", nil, ["bob.sample", "cat_sample", "dan.sample9"]),
    list("close_friends", "relationships_close_friends", ["bob.sample"]),
    list("blocked_profiles", "relationships_blocked_users", ["eve.sample"]),
    list("recently_unfollowed_profiles", "relationships_unfollowed_users", ["fay.sample"]),
    // The form of October 2025.
    File(
      path: "connections/followers_and_following/following", wrapper: "relationships_following", shape: .list,
      records: ["bob.sample", "gil.sample"].map {
        Record(title: $0, entries: [E("", href: "https://www.instagram.com/_u/" + $0, time: base)])
      }),
    // The form of 2026.
    File(
      path: "connections/followers_and_following/pending_follow_requests", wrapper: nil, shape: .labels,
      records: [
        Record(
          entries: [
            E("URL", "https://hal.example/", href: "https://hal.example/"), E("Name", "Hal Ünal"),
            E("Username", "hal.sample"),
          ],
          time: base)
      ]),
    File(
      path: "connections/contacts/synced_contacts", wrapper: "contacts_contact_info", shape: .map,
      records: [
        Record(entries: [
          E("First Name", "Jo"), E("Last Name", "Sample & Sons"), E("Contact Information", "jo@contoso.example"),
        ]),
        Record(entries: [E("First Name", "Kim"), E("Contact Information", "01632960123")]),
      ]),
  ]

  private static let profile: [File] = [
    File(
      path: "personal_information/personal_information/personal_information", wrapper: "profile_user", shape: .map,
      records: [
        Record(
          title: "User Information",
          entries: [
            E("Email", "ann@home.example"), E("Phone Number", "+441632960001"), E("Phone Confirmed", "True"),
            E("Username", "ann.sample"), E("Name", "Ann Sämple"), E("Bio", "Owls \"and\" tea\n& boulders"),
            E("Date of birth", "1990-02-03"), E("Website", "https://ann.example"), E("Private Account", "False"),
          ])
      ]),
    File(
      path: "security_and_login_information/login_and_profile_creation/profile_privacy_changes",
      wrapper: "account_history_account_privacy_history", shape: .map,
      records: [Record(title: "Switched to public", entries: [E("Time", time: base)])]),
    File(
      path: "personal_information/personal_information/profile_changes", wrapper: "profile_profile_change", shape: .map,
      records: [
        Record(
          title: "Profile Change",
          entries: [
            E("Changed", "Email"), E("Previous Value", "ann@northwind.example"), E("New Value", "ann@home.example"),
            E("Change Date", time: base),
          ]),
        Record(
          title: "Profile Change",
          entries: [
            E("Changed", "Profile Bio Text"), E("Previous Value", "SRE at Northwind"), E("New Value", "Owls"),
            E("Change Date", time: base + 60),
          ]),
      ]),
  ]

  private static let activity: [File] = [
    File(
      path: "your_instagram_activity/media/posts_1", wrapper: nil, shape: .post,
      records: [
        Record(title: "Launch day 🚀 it's <big>\nsecond line", time: base, media: ["media/posts/202311/1.jpg"]),
        Record(
          title: "Two & two", time: base - 86_400, media: ["media/posts/202311/2.jpg", "media/posts/202311/3.jpg"]),
      ]),
    File(
      path: "your_instagram_activity/media/archived_posts", wrapper: "ig_archived_post_media", shape: .post,
      records: [Record(title: "Old office", time: base, media: ["media/archived_posts/202311/4.jpg"])]),
    File(
      path: "your_instagram_activity/comments/post_comments_1", wrapper: nil, shape: .map,
      records: [
        Record(entries: [E("Comment", "Nice! @bob & \"co\""), E("Media Owner", "bob.sample"), E("Time", time: base)]),
        Record(entries: [E("Comment", "no owner left"), E("Time", time: base + 120)]),
      ]),
    File(
      path: "your_instagram_activity/likes/liked_comments", wrapper: "likes_comment_likes", shape: .list,
      records: [
        Record(
          title: "bob.sample", entries: [E("", "👍", href: "https://www.instagram.com/p/AbC/", time: base)])
      ]),
    File(
      path: "your_instagram_activity/likes/liked_posts", wrapper: nil, shape: .labels,
      records: [
        Record(
          entries: [
            E("URL", "https://www.instagram.com/p/DeF/", href: "https://www.instagram.com/p/DeF/"),
            E("Caption", "Great team"), E("Title", ""),
          ],
          groups: [
            (
              "Owner",
              [
                [
                  E("URL", "https://cat.example", href: "https://cat.example"), E("Name", "Cat Sample"),
                  E("Username", "cat_sample"),
                ]
              ]
            )
          ], time: base)
      ]),
    File(
      path: "your_instagram_activity/saved/saved_posts", wrapper: "saved_saved_media", shape: .map,
      records: [
        Record(
          title: "bob.sample", entries: [E("Saved on", href: "https://www.instagram.com/p/GhI/", time: base)])
      ]),
    File(
      path: "your_instagram_activity/story_sticker_interactions/polls", wrapper: "story_activities_polls", shape: .list,
      records: [Record(title: "bob.sample", entries: [E("", "Yes", time: base)])]),
    File(
      path: "logged_information/recent_searches/word_or_phrase_searches", wrapper: "searches_keyword", shape: .map,
      records: [Record(entries: [E("Search", "owls near me"), E("Time", time: base)])]),
  ]

  private static let account: [File] = [
    File(
      path: "security_and_login_information/login_and_profile_creation/login_activity",
      wrapper: "account_history_login_history", shape: .map,
      records: [
        Record(
          title: "2023-11-14T22:14:00+00:00",
          entries: [
            E("Cookie Name", "****"), E("IP Address", "192.0.2.7"), E("Language Code", "en"), E("Time", time: base),
            E("User Agent", "Instagram 300.0 Android"),
          ])
      ]),
    File(
      path: "personal_information/information_about_you/possible_emails", wrapper: "inferred_data_inferred_emails",
      shape: .list, records: [Record(entries: [E("", "ann@northwind.example")])]),
  ]
}
