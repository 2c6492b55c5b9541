import Archives
import Importers
import Model
import Testing

@Suite struct FacebookReaderTests {
  private func read(_ path: String, _ text: String) throws -> RecordBatch {
    let archive = HeldArchive(Array(text.utf8), path: path)
    let sink = RecordSink()
    var session = ImportSession { sink.take($0) }
    session.owner.names = ["Rowan Vale"]
    session.knownNames = ["Priya Raghunathan", "Samira Ellery-Doe"]
    session.begin(path)
    let reader = try #require(
      ArchiveImporter.facebook.readers.first { reader in reader.paths.contains { $0.matches(path) } })
    try reader.read(MemberFile(archive: archive, member: archive.members[0], path: path), &session)
    try session.flush()
    return sink.records
  }

  @Test func `a comment names the person whose post it is on`() throws {
    let batch = try read(
      "your_facebook_activity/comments_and_reactions/comments.json",
      #"{"comments_v2":[{"timestamp":1700000000,"data":[{"comment":{"comment":"Well done"}}],"#
        + #""title":"Rowan Vale commented on Samira Ellery-Doe's post."}]}"#)
    #expect(batch.items.first?.text == "Well done")
    #expect(batch.items.first?.target?.name == "Samira Ellery-Doe")
  }

  @Test func `an answer to a group's question keeps the group`() throws {
    let batch = try read(
      "your_facebook_activity/groups/your_answers_to_membership_questions.json",
      #"{"group_membership_questions_answers_v2":{"group_answers":[{"group_name":"Quay Runners","#
        + #""answers":[{"question":"Where do you work?","answer":"Northwind","timestamp":1700000000}]}]}}"#)
    #expect(batch.items.map(\.text) == ["Northwind"])
    #expect(batch.items.first?.container?.name == "Quay Runners")
  }

  @Test func `another's post on the wall is not the owner's`() throws {
    let item = try read(
      "posts/other_people's_posts_to_your_timeline.json",
      #"{"wall_posts_sent_to_you":[{"timestamp":1700000000,"data":[{"post":"Good luck"}],"#
        + #""title":"Priya Raghunathan wrote on your timeline."}]}"#
    ).items.first
    #expect(item?.authorship == .received)
    #expect(item?.author?.name == "Priya Raghunathan")
  }

  @Test func `an address that was changed is a former one`() throws {
    let batch = try read(
      "security_and_login_information/record_details.json",
      #"{"admin_records_v2":[{"event":"Email changed","extra_info":{"old_email":"rowan@northwind.example"}}]}"#)
    #expect(batch.contactPoints.map(\.value) == ["rowan@northwind.example"])
    #expect(batch.contactPoints.first?.use == .former)
  }

  @Test(arguments: [
    #"{"timestamp":1700000000,"data":[{"reaction":{"reaction":"ANGER","actor":"Rowan Vale"}}],"#
      + #""title":"Rowan Vale liked Priya Raghunathan's photo."}"#,
    #"{"timestamp":1700000000,"label_values":[{"label":"Reaction","value":"Angry"},"#
      + #"{"label":"URL","value":"https://www.facebook.com/1","href":"https://www.facebook.com/1"},"#
      + #"{"label":"Name","value":"Priya Raghunathan"}]}"#,
  ]) func `both shapes of a reaction say the same`(record: String) throws {
    let item = try read("x/comments_and_reactions/likes_and_reactions_1.json", "[\(record)]").items.first
    #expect(item?.reaction == "angry")
    #expect(item?.target?.name == "Priya Raghunathan")
  }

  @Test func `the profile gives the owner's addresses and job`() throws {
    let batch = try read(
      "personal_information/profile_information/profile_information.json",
      #"{"profile_v2":{"name":{"full_name":"Rowan Vale"},"emails":{"emails":["rowan.vale@northwind.example"],"#
        + #""previous_emails":["rowan@home.example"]},"work_experiences":[{"employer":"Northwind Traders Ltd"}],"#
        + #""profile_uri":"https://www.facebook.com/rowan.vale.14"}}"#)
    #expect(batch.contactPoints.map(\.use) == [.account, .former])
    #expect(batch.positions.map(\.employer) == ["Northwind Traders Ltd"])
    #expect(batch.fields.contains { $0.kind == .handle && $0.value == "rowan.vale.14" })
  }

  @Test func `friends and left groups are ties`() throws {
    let friends = try read(
      "connections/friends/your_friends.json", #"{"friends_v2":[{"name":"Nora Smithwick","timestamp":1600000000}]}"#)
    #expect(friends.ties.map(\.kind) == [.friend])
    let groups = try read(
      "your_facebook_activity/groups/your_group_membership_activity.json",
      #"{"groups_joined_v2":[{"timestamp":1600000000,"title":"You stopped being a member of Owls."}]}"#)
    #expect(groups.ties.map(\.kind) == [.groupLeft])
    #expect(groups.ties.first?.other.name == "Owls")
  }

  @Test func `a post carries words, link and tags`() throws {
    let item = try read(
      "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json",
      #"[{"timestamp":1704153600,"attachments":[{"data":[{"external_context":{"url":"https://a.example/x"}}]}],"#
        + #""data":[{"post":"Read this"},{}],"tags":[{"name":"Nora Smithwick"}],"title":"Rowan Vale shared a link."}]"#
    ).items.first
    #expect(item?.kind == .share)
    #expect(item?.text == "Read this")
    #expect(item?.links == ["https://a.example/x"])
    #expect(item?.mentions.map(\.name) == ["Nora Smithwick"])
  }

  @Test func `messages belong to a thread and a sender`() throws {
    let batch = try read(
      "your_facebook_activity/messages/inbox/norasmithwick_1000000000000002/message_1.json",
      #"{"participants":[{"name":"Nora Smithwick"},{"name":"Rowan Vale"}],"messages":["#
        + #"{"sender_name":"Nora Smithwick","timestamp_ms":1700000000123,"content":"Owls?"},"#
        + #"{"sender_name":"Rowan Vale","timestamp_ms":1700000000223,"content":"You sent an attachment.","#
        + #""photos":[{"uri":"a.jpg"}]}],"title":"Nora Smithwick"}"#)
    #expect(batch.items.map(\.authorship) == [.received, .own])
    #expect(batch.items.map(\.text) == ["Owls?", ""])
    #expect(batch.threads.map(\.key) == ["1000000000000002"])
    #expect(batch.threads.first?.title == "Nora Smithwick")
  }

  @Test func `the export is recognised below a wrapping folder`() {
    let roots = ArchiveImporter.facebook.roots(["wrap/your_facebook_activity/posts/your_posts_1.json", "wrap/a.json"])
    #expect(roots == ["wrap/"])
  }
}
