/// The files of a Facebook export that are known and left alone.
enum FacebookIgnored {
  static let members: [IgnoredMember] =
    table.map { why, stems in
      IgnoredMember(paths: stems.flatMap { [PathPattern($0 + ".json"), PathPattern($0 + ".html")] }, why: why)
    } + [
      IgnoredMember(
        paths: ["html/*.htm"], why: "a page of the export of before May 2018 that has no bearing on the audit"),
      IgnoredMember(paths: ["no-data.txt", "*.txt"], why: "the platform's note, without a record"),
      IgnoredMember(paths: ["*.css", "*.js", "*.woff", "*.woff2"], why: "how the pages of the export look"),
      IgnoredMember(paths: ["data_logs/content/*/*"], why: "telemetry of another download, data logs"),
    ]

  private static let table: [(String, [String])] = [
    (
      "technical records without a bearing on the audit",
      [
        "browser_cookies", "device_login_cookies", "login_protection_data", "detected_hardware", "navigation_bar/*",
        "login_approvals", "facebook_assistant", "your_facebook_activity_history", "bug_bounty/*", "support_messages",
        "support_messages/*", "dyi_download_history", "account_status_changes", "information_used_to_recommend_*",
        "login_alerts", "two_factor_authentication", "device_information",
      ]
    ),
    (
      "the platform's suggestions of people",
      [
        "people_you_may_know", "suggested_friends", "friend_peer_group", "friends_you_see_less",
        "suggested_friends_you_removed",
      ]
    ),
    (
      "the platform's guesses and settings for advertising and its feed",
      [
        "consents", "ads_personalization_consent", "meta_ad_library_accounts", "ads_about_meta",
        "ads_feedback_activity", "your_recent_ads", "subscription_for_no_ads", "feed/*", "preferences/*",
        "your_topics/*", "locations_of_interest", "your_ad_preferences", "ads_information/*",
        "privacy_checkup_interactions", "ai_personas",
      ]
    ),
    (
      "games, stickers, avatars and time spent",
      [
        "stickers_used/*", "facebook_gaming/*", "avatars/*", "avatar/*", "other_activity/*", "pokes", "pokes/*",
        "time_spent*", "instant_games*", "gaming/*", "soundbites/*", "music_recommendations/*",
        "your_comment_active_days",
        "your_group_messages/*", "chat_invites_received", "group_invites_you've_received", "group_invites_you've_sent",
        "your_anonymous_mode_status_in_groups", "live_video/*", "live_audio_rooms/*", "spark_ar/*", "facebook_portal/*",
        "horizon*/*", "quick_promotion*", "messenger_contacts_you've_blocked_in_quick_promotion",
      ]
    ),
    (
      "trade and payments are outside the audit",
      [
        "facebook_payments/*", "payment_history", "payment_history/*", "items_bought", "facebook_marketplace/*",
        "marketplace/*", "bank_account*", "shops/*", "shopping/*", "meta_pay/*", "your_orders*",
      ]
    ),
    (
      "kept for the platform; nobody else sees it",
      [
        "facebook_dating/*", "dating/*", "voting_location_and_reminders/*", "voting/*", "volunteering/*", "news/*",
        "rewards/*", "location/*", "logged_information/other_logged_information/*", "other_logged_information/*",
        "other_personal_information/*", "your_problem_reports", "accessibility*", "link_history", "facebook_editor",
        "interactions/*", "your_interactions_on_facebook/*", "groups_you've_visited", "activity_messages/*",
        "events_interactions", "group_interactions", "menu_items", "marketplace_interactions", "ad_interactions",
        "your_messenger_app_install_information", "messaging_settings", "community_chats_settings",
        "cross-app_messaging_settings", "support_correspondences", "messages/*", "notifications/*", "search/*",
        "posts/facebook_editor", "language_and_locale", "your_friend_requests_settings", "ad_choices",
      ]
    ),
    (
      "a list of the pages or files of the export", ["your_messages", "chat_index"]
    ),
  ]
}
