/// The cells of the matrix: one file each, in the form of one era.
enum FacebookCells {
  typealias Cell = FacebookMatrixTests.Cell

  static let all = posts + comments + people + groups + profile + platform + messages

  static let posts: [Cell] = [
    Cell(
      "posts/your_posts_1.json",
      #"{"status_updates":[{"timestamp":1530000000,"data":[{"post":"Day one"}],"tags":["Nora Smithwick"],"title":"Rowan Vale updated his status."}]}"#,
      "post 2018-06-26T08:00:00Z 'Day one' with Nora Smithwick"),
    Cell(
      "posts/your_posts_1.json",
      #"[{"timestamp":1530000000,"attachments":[{"data":[{"media":{"uri":"photos_and_videos/a_1/2.jpg","creation_timestamp":1,"media_metadata":{"photo_metadata":{"upload_ip":"203.0.113.9","latitude":52.5,"longitude":13.4}},"title":"Mobile uploads","description":"Tea"}}]}],"data":[{"post":"Tea"},{}],"title":"Rowan Vale added a new photo."}]"#,
      "post 2018-06-26T08:00:00Z 'Tea' photo Mobile uploads"),
    Cell(
      "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
      #"{"timestamp":1700000000,"attachments":[{"data":[{"external_context":{"url":"https://a.example/x"}}]}],"data":[{"post":"Read"},{"update_timestamp":1700000100},{}],"title":"Rowan Vale shared a link to the group: Quay Runners."}"#,
      "share 2023-11-14T22:13:20Z 'Read' in group Quay Runners https://a.example/x for group"),
    Cell(
      "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_2.json",
      #"[{"timestamp":1700000000,"attachments":[],"data":[{}],"title":"Rowan Vale wrote on Bo Lindqvist's timeline."},{"timestamp":1700000001,"attachments":[{"data":[{"place":{"name":"Harbour Hall","coordinate":{"latitude":1.5,"longitude":2.5}}}]}],"title":"Rowan Vale is with Nora Smithwick at Harbour Hall."}]"#,
      "post 2023-11-14T22:13:20Z to Bo Lindqvist",
      "post 2023-11-14T22:13:21Z with Nora Smithwick at Harbour Hall 1.5 2.5"),
    Cell(
      "your_facebook_activity/posts/posts_on_other_pages_and_profiles.json",
      #"[{"timestamp":1700000000,"label_values":[{"label":"Message","value":"Good luck"},{"title":"Target","dict":[{"title":"","dict":[{"label":"Name","value":"Bo Lindqvist"}]}]}],"media":[],"fbid":"9"}]"#,
      "post 2023-11-14T22:13:20Z 'Good luck' to Bo Lindqvist"),
    Cell(
      "your_facebook_activity/posts/archive.json",
      #"[{"timestamp":1700000000,"label_values":[{"label":"Nachricht","value":"Alt"},{"label":"URL","value":"https://www.facebook.com/9","href":"https://www.facebook.com/9"}],"fbid":"9"}]"#,
      "post 2023-11-14T22:13:20Z archived 'Alt'"),
    Cell(
      "your_activity_across_facebook/posts/trash.json",
      #"{"trash_v2":[{"timestamp":1700000000,"data":[{"post":"Gone"}]}]}"#,
      "post 2023-11-14T22:13:20Z trashed 'Gone'"),
    Cell(
      "your_facebook_activity/posts/edits_you_made_to_posts.json",
      #"[{"timestamp":1700000000,"label_values":[{"label":"Text","value":"Frist draft"}],"fbid":"7"}]"#,
      "post 2023-11-14T22:13:20Z reworded 'Frist draft'"),
    Cell(
      "your_facebook_activity/posts/check-ins.json",
      #"{"timestamp":1700000000,"label_values":[{"label":"Message","value":"Here"},{"title":"Place tags","dict":[{"dict":[{"label":"Coordinates","value":"(52.5 , 13.4)"},{"label":"Address","value":"Main St 1"},{"label":"Name","value":"Harbour Hall"}]}]},{"label":"URL","value":"https://www.facebook.com/5","href":"https://www.facebook.com/5"}],"fbid":"5"}"#,
      "post 2023-11-14T22:13:20Z 'Here' at Harbour Hall 52.5 13.4"),
    Cell(
      "your_facebook_activity/posts/places_you_have_been_tagged_in.json",
      #"[{"label_values":[{"label":"Visit time","timestamp_value":1700000000},{"label":"Place name","value":"Harbour Hall"}]}]"#,
      "post 2023-11-14T22:13:20Z tagged-by-other at Harbour Hall 0.0 0.0"),
    Cell(
      "posts/other_people's_posts_to_your_timeline.json",
      #"{"wall_posts_sent_to_you":[{"timestamp":1530000000,"data":[{"post":"Hi"}],"title":"Zoë Nobody wrote on your timeline."}]}"#,
      "post 2018-06-26T08:00:00Z received 'Hi' by Zoë Nobody"),
    Cell(
      "your_facebook_activity/posts/album/0.json",
      #"{"name":"Offsite 2023","photos":[{"uri":"m/1.jpg","creation_timestamp":1700000000,"title":"Offsite 2023","description":"The team","comments":[{"timestamp":1700000002,"comment":"Nice","author":"Bo Lindqvist"}]},{"uri":"m/2.jpg","creation_timestamp":1700000001}],"last_modified_timestamp":1700000009,"description":"With all"}"#,
      "album 2023-11-14T22:13:20Z 'The team' in album Offsite 2023 photo Offsite 2023",
      "album 2023-11-14T22:13:29Z 'Offsite 2023\nWith all' in album Offsite 2023",
      "comment 2023-11-14T22:13:22Z received 'Nice' by Bo Lindqvist"),
    Cell(
      "your_facebook_activity/posts/your_videos.json",
      #"{"videos_v2":[{"uri":"m/1.mp4","creation_timestamp":1700000000,"media_metadata":{"video_metadata":{"exif_data":[{"upload_ip":"203.0.113.9"}]}},"title":"Launch","description":"Shh"}]}"#,
      "album 2023-11-14T22:13:20Z 'Shh' in album Launch video Launch"),
    Cell(
      "your_facebook_activity/reels/your_reels.json",
      #"{"lasso_videos_v2":[{"timestamp":1700000000,"data":[{"post":"Loop"}]}]}"#,
      "reel 2023-11-14T22:13:20Z 'Loop' for public"),
    Cell(
      "stories/archived_stories.json",
      #"{"archived_stories_v2":[{"timestamp":1700000000,"title":"Rowan Vale added to his story."}]}"#,
      "story 2023-11-14T22:13:20Z expired"),
    Cell(
      "this_profile's_activity_across_facebook/posts/profile_posts_1.json",
      #"[{"timestamp":1700000000,"data":[{"post":"As a page"}]}]"#, "post 2023-11-14T22:13:20Z 'As a page'"),
  ]

  static let comments: [Cell] = [
    Cell(
      "comments/comments.json",
      #"{"comments":[{"timestamp":1530000000,"data":[{"comment":{"timestamp":1530000000,"comment":"Well done","author":"Rowan Vale"}}],"title":"Rowan Vale replied to Bo Lindqvist's comment."}]}"#,
      "comment 2018-06-26T08:00:00Z 'Well done' to Bo Lindqvist"),
    Cell(
      "comments_and_reactions/comments.json",
      #"{"comments_v2":[{"timestamp":1630000000,"attachments":[{"data":[{"media":{"uri":"stickers_used/1.png","title":""}}]}],"title":"Rowan Vale commented on his own post."}]}"#,
      "comment 2021-08-26T17:46:40Z photo "),
    Cell(
      "your_facebook_activity/groups/your_comments_in_groups.json",
      #"{"group_comments_v2":[{"timestamp":1700000000,"data":[{"comment":{"timestamp":1700000000,"comment":"Yes","author":"Rowan Vale","group":"Quay Runners"}}],"title":"Rowan Vale commented on Nora Smithwick's post."}]}"#,
      "comment 2023-11-14T22:13:20Z 'Yes' to Nora Smithwick in group Quay Runners for group"),
    Cell(
      "likes_and_reactions/posts_and_comments.json",
      #"{"reactions":[{"timestamp":1530000000,"data":[{"reaction":{"reaction":"SORRY","actor":"Rowan Vale"}}],"title":"Rowan Vale likes Bo Lindqvist's post."}]}"#,
      "reaction 2018-06-26T08:00:00Z to Bo Lindqvist sad"),
    Cell(
      "your_facebook_activity/comments_and_reactions/likes_and_reactions.json",
      #"[{"timestamp":1700000000,"media":[],"label_values":[{"label":"Cảm xúc","value":"Yêu thích"},{"label":"URL","value":"https://www.facebook.com/8","href":"https://www.facebook.com/8"},{"label":"Tên","value":"Bo Lindqvist"},{"title":"Nhóm","dict":[{"title":"","dict":[{"label":"Tên","value":"Quay Runners"}]}]}],"fbid":"8"}]"#,
      "reaction 2023-11-14T22:13:20Z to Bo Lindqvist in group Quay Runners love for group"),
    Cell(
      "your_facebook_activity/stories/story_reactions.json",
      #"{"stories_feedback_v2":[{"title":"Rowan Vale reacted to Bo Lindqvist's story."}]}"#,
      "reaction undated to Bo Lindqvist like for direct-message"),
  ]

  static let people: [Cell] = [
    Cell(
      "friends_and_followers/friends.json", #"{"friends_v2":[{"name":"Ana P\u00c3\u00a9rez","timestamp":1600000000}]}"#,
      "tie friend Ana Pérez since 2020-09-13T12:26:40Z"),
    Cell(
      "connections/friends/removed_friends.json", #"{"deleted_friends_v2":[{"name":"Ivo","timestamp":1600000000}]}"#,
      "tie removed Ivo until 2020-09-13T12:26:40Z"),
    Cell(
      "friends/rejected_friend_requests.json",
      #"{"rejected_requests":[{"name":"Ivo","timestamp":1600000000}],"marked_as_spam":[{"name":"Spam","timestamp":1600000000}]}"#,
      "tie request-rejected Ivo since 2020-09-13T12:26:40Z", "tie request-rejected Spam since 2020-09-13T12:26:40Z"),
    Cell(
      "connections/followers/who_you_ve_followed.json", #"{"following_v3":[{"name":"Ivo","timestamp":1600000000}]}"#,
      "tie following Ivo since 2020-09-13T12:26:40Z"),
    Cell(
      "connections/followers/people_who_followed_you.json", #"{"followers_v3":[{"name":"Ivo"}]}"#, "tie follower Ivo"),
    Cell(
      "connections/friends/your_post_audiences.json",
      #"[{"label_values":[{"label":"Name","value":"Restricted"},{"label":"Disabled","value":"False"},{"title":"Members","dict":[{"title":"","dict":[{"label":"Name","value":"Ivo"}]}]},{"title":"Declined suggested members","dict":[]}]}]"#,
      "field audience-list Restricted 1 members", "tie restricted Ivo on Restricted"),
    Cell(
      "personal_information/profile_information/contacts_uploaded_before_2021.json",
      #"[{"label_values":[{"label":"Contacts","vec":[{"dict":[{"label":"user_id","value":"123456789"},{"label":"Contact point","value":"+44 1632 960001"},{"label":"Name","value":"Ivo"}]}]}]}]"#,
      "contact uploaded +44 1632 960001 Ivo"),
    Cell(
      "about_you/your_address_books.json",
      #"{"address_book":{"address_book":[{"name":"Ivo","created_timestamp":1500000000,"details":[{"contact_point":"ivo@work.example"},{"extra_data":{}}]}]}}"#,
      "contact uploaded ivo@work.example Ivo"),
  ]

  static let groups: [Cell] = [
    Cell(
      "your_facebook_activity/groups/your_groups.json",
      #"{"groups_admined_v2":[{"name":"Owls","timestamp":1600000000}]}"#,
      "tie group-admin Owls since 2020-09-13T12:26:40Z"),
    Cell(
      "groups/your_group_membership_activity.json",
      #"{"groups_joined":[{"timestamp":1600000000,"title":"You became a member of Owls of St. Ives.","attachments":[{"data":[{"name":"Owls of St. Ives"}]}]},{"timestamp":1600000000,"title":"Vous avez arrêté d'être membre de Hiboux."}]}"#,
      "tie group-left Hiboux until 2020-09-13T12:26:40Z", "tie group-member Owls of St. Ives since 2020-09-13T12:26:40Z"
    ),
    Cell(
      "your_facebook_activity/groups/your_badges.json",
      #"{"group_badges_v2":{"Caf\u00c3\u00a9 Owls":["Administrator"]}}"#,
      "tie group-admin Café Owls on Administrator"),
    Cell(
      "groups/your_posts_and_comments_in_groups.json",
      #"{"group_posts":{"activity_log_data":[{"timestamp":1600000000,"data":[{"post":"Hoot"}],"title":"Rowan Vale posted in Owls."}]}}"#,
      "post 2020-09-13T12:26:40Z 'Hoot' in group Owls for group"),
    Cell(
      "your_facebook_activity/pages/pages_you_ve_liked.json",
      #"{"page_likes_v2":[{"name":"Tailspin","timestamp":1600000000,"url":"https://www.facebook.com/tailspin"}]}"#,
      "tie page-like Tailspin since 2020-09-13T12:26:40Z https://www.facebook.com/tailspin"),
    Cell(
      "pages/pages_you_follow.json",
      #"{"pages_followed_v2":[{"timestamp":1600000000,"data":[{"name":"Tailspin"}],"title":"Tailspin"}]}"#,
      "tie page-follow Tailspin since 2020-09-13T12:26:40Z"),
    Cell(
      "this_profile's_activity_across_facebook/pages/pages.json",
      #"{"pages_v2":[{"name":"Vale Owls","timestamp":1600000000,"url":"https://www.facebook.com/valeowls"}]}"#,
      "tie page-admin Vale Owls since 2020-09-13T12:26:40Z https://www.facebook.com/valeowls"),
  ]

  static let profile: [Cell] = [
    Cell(
      "your_facebook_activity/messages/autofill_information.json",
      #"{"autofill_information_v2":{"EMAIL":["rowan@home.example"],"WORK_EMAIL":["rowan@northwind.example"],"COMPANY_NAME":["Northwind"]}}"#,
      "contact autofill rowan@home.example", "contact work-autofill rowan@northwind.example",
      "field inferred-employer Northwind"),
    Cell(
      "security_and_login_information/email_address_verifications.json",
      #"{"contact_verifications_v2":[{"contact":"rowan@northwind.example","contact_type":1,"verification_time":1600000000}]}"#,
      "contact verified rowan@northwind.example"),
    Cell(
      "security_and_login_information/record_details.json",
      #"{"admin_records_v2":[{"event":"Email changed","session":{"created_timestamp":1600000000},"extra_info":{"old_email":"old@home.example","new_email":"rowan@home.example"}},{"event":"Password changed","extra_info":{}}]}"#,
      "contact former old@home.example"),
    Cell(
      "personal_information/profile_information/your_experiences.json",
      #"[{"label_values":[{"label":"Employer","value":"Northwind"},{"label":"Position","value":"Engineer"}]}]"#,
      "position Northwind Engineer"),
    Cell(
      "ads_information/information_you've_submitted_to_advertisers.json",
      #"{"lead_gen_info_v2":[{"label":"Email","value":"rowan@northwind.example"},{"label":"Company name","value":"Northwind"}]}"#,
      "contact lead-form rowan@northwind.example", "field inferred-employer Northwind lead form"),
  ]

  static let platform: [Cell] = [
    Cell(
      "apps_and_websites_off_of_facebook/connected_apps_and_websites.json",
      #"{"installed_apps_v2":[{"name":"Tracker","added_timestamp":1600000000,"user_app_scoped_id":10000000000000001,"category":"active","removed_timestamp":0}]}"#,
      "field connected-app Tracker active"),
    Cell(
      "apps_and_websites_off_of_facebook/your_activity_off_meta_technologies.json",
      #"{"off_facebook_activity_v2":[{"name":"jobs.example","events":[{"id":1,"type":"PAGE_VIEW","timestamp":1600000000}]}]}"#,
      "field off-platform jobs.example PAGE_VIEW"),
    Cell(
      "ads_information/advertisers_using_your_activity_or_information.json",
      #"[{"label_values":[{"label":"Advertisers","vec":[{"value":"Shop"},{"value":"Mill"}]}]}]"#,
      "field advertiser Mill",
      "field advertiser Shop"),
    Cell("other_logged_information/ads_interests.json", #"{"topics_v2":["Owls"]}"#, "field interest Owls"),
    Cell(
      "preferences/preferences/privacy_settings.json",
      #"[{"label_values":[{"title":"Posts","dict":[{"label":"Who can see your future posts?","value":"Friends"}]}]}]"#,
      "field setting Friends Posts / Who can see your future posts?"),
    Cell(
      "logged_information/search/your_search_history.json",
      #"{"searches_v2":[{"timestamp":1600000000,"title":"You searched Facebook","data":[{"text":"contoso"}],"attachments":[{"data":[{"text":"\"contoso\""}]}]}]}"#,
      "search 2020-09-13T12:26:40Z 'contoso' for only-me"),
    Cell(
      "events/your_event_responses.json",
      #"{"event_responses_v2":{"events_joined":[{"name":"Job fair","start_timestamp":1600000000,"end_timestamp":0}],"events_declined":[{"name":"Rally","start_timestamp":1600000000}]}}"#,
      "event 2020-09-13T12:26:40Z quotes 'Job fair' in event Job fair"),
    Cell(
      "facebook_marketplace/items_sold.json",
      #"{"items_selling_v2":[{"title":"Laptop","price":"1","seller":"Rowan Vale","created_timestamp":1600000000,"description":"From work"}]}"#,
      "post 2020-09-13T12:26:40Z 'Laptop\nFrom work' sale Laptop for public"),
    Cell(
      "logged_information/location/location_history.json",
      #"{"location_history_v2":[{"title":"x","timestamp":1600000000,"attachments":[{"data":[{"place":{"name":"Leeds","coordinate":{"latitude":53.8,"longitude":-1.5}}}]}]}]}"#,
      "field visited-place Leeds"),
  ]

  static let messages: [Cell] = [
    Cell(
      "messages/inbox/nora_2ab3cd4e5f/message_1.json",
      #"{"participants":[{"name":"Nora Smithwick"},{"name":"Rowan Vale"}],"messages":[{"sender_name":"Nora Smithwick","timestamp_ms":1600000000123,"content":"Nora sent an attachment.","type":"Generic"},{"sender_name":"Rowan Vale","timestamp_ms":1600000001123,"content":"she left the group."}],"title":"Nora Smithwick","is_still_participant":true,"thread_type":"Regular"}"#,
      "message 2020-09-13T12:26:40Z received by Nora Smithwick to Nora Smithwick for direct-message",
      "message 2020-09-13T12:26:41Z 'she left the group.' to Nora Smithwick for direct-message",
      "thread Nora Smithwick inbox [\"Nora Smithwick\", \"Rowan Vale\"]"),
    Cell(
      "your_facebook_activity/messages/e2ee_cutover/1000000000000002/message_1.json",
      #"{"participants":[{"name":"Facebook user"},{"name":"Rowan Vale"}],"messages":[{"sender_name":"Facebook user","timestamp_ms":1600000000123,"content":"Hm"}],"title":"Facebook user"}"#,
      "message 2020-09-13T12:26:40Z received 'Hm' for direct-message", "thread Facebook user encrypted [\"Rowan Vale\"]"
    ),
  ]
}
