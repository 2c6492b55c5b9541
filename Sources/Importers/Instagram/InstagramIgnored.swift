/// Files of an Instagram export that are known and left alone.
enum InstagramIgnored {
  static let members: [IgnoredMember] = [
    ignored(
      [
        "posts_viewed", "videos_watched", "ads_viewed", "ads_clicked", "suggested_profiles_viewed",
        "suggested_accounts_viewed", "profiles_you're_not_interested_in", "accounts_you're_not_interested_in",
        "posts_you're_not_interested_in", "stories_viewed", "threads_viewed", "/seen_content", "removed_suggestions",
      ], "what was looked at is not conduct"),
    ignored(
      ["link_history", "in-app_message", "in-app_messages", "time_spent_on_instagram", "signup_recommendations"],
      "private use of the app, not conduct"),
    ignored(
      [
        "camera_information", "password_change_activity", "cookies", "secret_conversations", "reported_conversations",
        "your_chat_information", "chats", "emoji_sliders_settings", "account_status_changes", "profile_status_changes",
        "logged_in_devices", "two-factor_authentication", "recovery_*", "notification_preferences", "consents",
        "policy_updates_and_permissions/*", "basic_mode/*", "live_videos", "notification_of_privacy_policy_updates",
        "instagram_friend_map", "friend_map",
      ], "technical records without a bearing on the audit"),
    ignored(
      [
        "subscription_for_no_ads", "ad_preferences", "ads_about_meta", "subscriptions/*", "monetization/*",
        "gifts/*", "shopping/*", "/shopping", "/checkout", "fundraisers/*", "/fundraisers", "loyalty_accounts/*",
        "digital_wallets/*", "meta_spark/*", "spark_ar/*",
      ], "advertising choices and payments"),
    ignored(["past_instagram_insights/*"], "numbers on posts that are read elsewhere"),
    ignored(
      [
        "saved_music", "guides/*", "/guides", "/events", "edits/*", "avatars_store/*", "ai/*", "instagram_live/*",
        "reports/*", "shared_access/*", "comments_reported",
        "/information_about_you",
        "professional_dashboard/*", "contacts_deleted", "files_media",
      ], "no audit value"),
    ignored(["start_here", "index"], "the page that leads to the others"),
  ]

  private static func ignored(_ names: [String], _ why: String) -> IgnoredMember {
    IgnoredMember(paths: names.flatMap { [PathPattern($0 + ".json"), PathPattern($0 + ".html")] }, why: why)
  }
}
