import Importers
import Testing

@Suite struct InstagramRootsTests {
  @Test(arguments: [
    (["your_instagram_activity/likes/liked_posts.json"], [""]),
    (["x/y/connections/followers_and_following/following.json"], ["x/y/"]),
    (["followers_and_following/followers.json", "content/posts_1.json"], [""]),
    (["personal_information/personal_information/personal_information.json"], [""]),
    (["a/personal_information/personal_information.json"], ["a/"]),
    (["a/connections.json", "a/media.json", "a/likes.json"], ["a/"]),
    (["a/your_instagram_activity/x.json", "b/your_instagram_activity/x.json"], ["a/", "b/"]),
  ]) func `an export is found at any depth`(paths: [String], roots: [String]) {
    #expect(ArchiveImporter.instagram.roots(paths) == roots)
  }

  @Test(arguments: [
    ["your_facebook_activity/posts/your_posts_1.json", "connections/friends/your_friends.json"],
    ["friends_and_followers/friends.json", "personal_information/profile_information/profile_information.json"],
    ["Connections.csv", "Profile.csv"], ["connections.json"], ["a/connections.json", "b/media.json"], [],
  ]) func `another platform's export is left to it`(paths: [String]) {
    #expect(ArchiveImporter.instagram.roots(paths).isEmpty)
  }
}
