/// Files of an Instagram export that are known and left alone.
enum InstagramIgnored {
  static let members = [
    IgnoredMember(
      paths: [
        "posts_viewed.json", "videos_watched.json", "ads_viewed.json", "ads_clicked.json",
        "suggested_profiles_viewed.json",
        "suggested_accounts_viewed.json", "profiles_you're_not_interested_in.json",
        "accounts_you're_not_interested_in.json",
        "posts_you're_not_interested_in.json", "stories_viewed.json",
      ], why: "what was looked at is not conduct"),
    IgnoredMember(
      paths: [
        "login_activity.json", "logout_activity.json", "devices.json", "camera_information.json",
        "last_known_location.json",
        "password_change_activity.json", "profile_activity.json", "cookies.json", "secret_conversations.json",
        "link_history.json", "in-app_message.json",
      ], why: "technical records without a bearing on the audit"),
    IgnoredMember(
      paths: [
        "advertisers_using_your_activity_or_information.json", "other_categories_used_to_reach_you.json",
        "your_topics.json", "recommended_topics.json", "subscription_for_no_ads.json",
        "your_activity_off_meta_technologies.json",
        "ad_preferences.json", "ads_about_meta.json",
      ], why: "advertising data"),
    IgnoredMember(
      paths: [
        "removed_suggestions.json", "profile_photos.json", "instagram_profile_information.json",
        "account_information.json",
        "professional_information.json", "profile_based_in.json", "account_based_in.json", "saved_collections.json",
        "saved_music.json", "countdowns.json", "emoji_sliders.json", "your_information_download_requests.json",
        "possible_phone_numbers.json", "consents.json", "notification_preferences.json", "autofill.json",
      ], why: "no audit value"),
  ]
}
