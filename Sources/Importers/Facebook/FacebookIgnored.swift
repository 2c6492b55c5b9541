/// The files of a Facebook export that are known and left alone.
enum FacebookIgnored {
  static let members = [
    IgnoredMember(
      paths: [
        "browser_cookies.json", "device_login_cookies.json", "login_protection_data.json", "detected_hardware.json",
        "no-data.txt", "navigation_bar/*.json", "recognized_devices.json", "ip_address_activity.json",
        "mobile_devices.json", "authorized_logins.json", "emails_we_sent_you.json",
      ],
      why: "technical records without a bearing on the audit"),
    IgnoredMember(
      paths: [
        "notifications.json", "recently_viewed.json", "recently_visited.json", "profile_visits.json",
        "people_and_friends.json",
      ],
      why: "what was seen, not what was said or shown"),
    IgnoredMember(
      paths: [
        "ads_interests.json", "your_topics.json", "ad_preferences.json", "your_topics/*.json",
        "other_categories_used_to_reach_you.json",
      ],
      why: "the platform's guesses for advertising"),
    IgnoredMember(
      paths: ["stickers_used/*.json", "facebook_gaming/*.json", "other_activity/*.json", "avatars/*.json"],
      why: "games, stickers and time spent"),
    IgnoredMember(
      paths: [
        "location_history.json", "your_location_history.json", "primary_location.json", "last_location.json",
        "location/*.json",
      ],
      why: "logs of places that nobody else sees"),
    IgnoredMember(
      paths: [
        "facebook_marketplace/*.json", "marketplace/*.json", "facebook_payments/*.json", "payment_history.json",
      ],
      why: "trade and payments are outside the audit"),
    IgnoredMember(
      paths: [
        "saved_items_and_collections/*.json", "polls/*.json", "voting/*.json", "stories/story_reactions.json",
        "edits_you_made_to_posts.json", "your_comment_edits.json", "your_comment_active_days.json",
      ],
      why: "private, short-lived, or a repetition of what is read elsewhere"),
  ]
}
