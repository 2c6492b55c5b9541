import Importers
import Model
import Testing

/// The sentences above acts, in the languages of the table.
@Suite struct FacebookTitleTests {
  /// A sentence, and the person and group that it names.
  struct Sentence: Sendable, CustomTestStringConvertible {
    var text: String
    var person: String?
    var group: String?
    var testDescription: String { text }
  }

  private func item(_ title: String, friends: [String], in path: String, record: String) throws -> Item {
    let names = friends.map { #"{"name":"\#($0)"}"# }.joined(separator: ",")
    let reading = try FacebookReading([
      "profile_information/profile_information.json": #"{"profile_v2":{"name":{"full_name":"Rowan Vale"}}}"#,
      "friends_and_followers/friends.json": #"{"friends_v2":[\#(names)]}"#,
      path: "[{\"timestamp\":1600000000,\(record)\"title\":\"\(title)\"}]",
    ])
    return try #require(reading.records.items.first)
  }

  static let reactions: [Sentence] = [
    Sentence(text: "Rowan Vale likes Bo Lindqvist's post.", person: "Bo Lindqvist"),
    Sentence(text: "Rowan Vale liked Bo Lindqvist’s photo in Owls & Co.", person: "Bo Lindqvist", group: "Owls & Co"),
    Sentence(text: "Rowan Vale reacted to Zed ( Quill )'s live video.", person: "Zed ( Quill )"),
    Sentence(text: "Rowan Vale liked a post.", person: nil),
    Sentence(text: "Rowan Vale likes his own photo.", person: nil),
    Sentence(text: "Rowan Vale liked Rowan Vale's photo.", person: nil),
    Sentence(text: "Rowan Vale commented on Ed's Bikes's post.", person: "Ed's Bikes"),
    Sentence(text: "A Rowan Vale le gusta la publicación de Bo Lindqvist.", person: "Bo Lindqvist"),
    Sentence(text: "Rowan Vale ha comentado la foto de Nuria de la Vega.", person: "Nuria de la Vega"),
    Sentence(text: "Rowan Vale ha respondido a su propio comentario.", person: nil),
    Sentence(text: "Rowan Vale a réagi à la publication de Bo Lindqvist.", person: "Bo Lindqvist"),
    Sentence(text: "Rowan Vale a commenté sa propre publication.", person: nil),
    Sentence(text: "Rowan Vale har kommenteret Bo Lindqvists opslag.", person: "Bo Lindqvist"),
    Sentence(text: "Rowan Vale synes godt om Ida Holms billede.", person: "Ida Holm"),
    Sentence(text: "Rowan Vale hat Ute Bergs Beitrag kommentiert.", person: "Ute Berg"),
    Sentence(text: "Rowan Vale hat den Beitrag von Ute Berg kommentiert.", person: "Ute Berg"),
    Sentence(text: "Rowan Vale ha commentato il post di Ugo Neri.", person: "Ugo Neri"),
    Sentence(text: "Rowan Vale vindt de foto van Jan de Wit leuk.", person: "Jan de Wit"),
    Sentence(text: "Rowan Vale comentou na publicação de João Reis.", person: "João Reis"),
    Sentence(text: "Rowan Vale tykkää julkaisusta: Bo Lindqvist.", person: "Bo Lindqvist"),
    Sentence(text: "Rowan Vale.", person: nil), Sentence(text: "'s ", person: nil),
  ]

  @Test(arguments: reactions) func `a sentence gives the other person`(sentence: Sentence) throws {
    let item = try item(
      sentence.text, friends: ["Bo Lindqvist"], in: "comments_and_reactions/likes_and_reactions_1.json",
      record: #""data":[{"reaction":{"reaction":"LIKE","actor":"Rowan Vale"}}],"#)
    #expect(item.target?.name == sentence.person)
    #expect(item.container?.name == sentence.group)
  }

  @Test func `the longest known name goes before a shorter one, and a longer unknown one before both`() throws {
    let friends = ["Bo Lind", "Bo Lind Sand"]
    let path = "comments_and_reactions/likes_and_reactions_1.json"
    for (title, name) in [
      ("Rowan Vale likes Bo Lind Sand's post.", "Bo Lind Sand"), ("Rowan Vale likes Bo Lind's post.", "Bo Lind"),
      ("Rowan Vale likes Bo Lind-Berg's post.", "Bo Lind-Berg"),
      ("Rowan Vale likes Bo Lind Sander's post.", "Bo Lind Sander"),
    ] {
      #expect(try item(title, friends: friends, in: path, record: "").target?.name == name)
    }
  }

  @Test(arguments: [
    ("Rowan Vale shared a link to the group: Quay in Leeds.", "Quay in Leeds"),
    ("Rowan Vale posted in St. Ives Owls.", "St. Ives Owls"), ("Rowan Vale ha publicado en Búhos.", "Búhos"),
    ("Rowan Vale a publié dans Hiboux.", "Hiboux"), ("Rowan Vale hat in Eulen gepostet.", "Eulen"),
  ]) func `a sentence gives the group`(title: String, group: String) throws {
    let item = try item(title, friends: [], in: "posts/your_posts_1.json", record: #""data":[{"post":"Hoot"}],"#)
    #expect(item.container == Container(kind: .group, name: group))
    #expect(item.audience == .group)
  }

  static let acts: [(String, ItemKind, String?)] = [
    ("Rowan Vale recommends Harbour Café.", .review, "Harbour Café"),
    ("Rowan Vale doesn't recommend Harbour Café.", .review, "Harbour Café"),
    ("Rowan Vale shared a memory.", .share, nil), ("Rowan Vale ha compartido un enlace.", .share, nil),
    ("Rowan Vale updated his status.", .post, nil), ("Rowan Vale", .post, nil),
  ]

  @Test(arguments: acts) func `a sentence gives the act`(title: String, kind: ItemKind, page: String?) throws {
    let item = try item(title, friends: [], in: "posts/your_posts_1.json", record: "")
    #expect(item.kind == kind)
    #expect(item.container?.name == page)
  }

  @Test(arguments: [
    ("You became a member of Owls.", TieKind.groupMember), ("You stopped being a member of Owls.", .groupLeft),
    ("Te has convertido en miembro de Owls.", .groupMember), ("Vous êtes devenu membre de Owls.", .groupMember),
    ("Vous avez arrêté d'être membre de Owls.", .groupLeft), ("Du blev medlem af Owls.", .groupMember),
    ("Du bist nicht mehr Mitglied von Owls.", .groupLeft), ("Je bent geen lid meer van Owls.", .groupLeft),
  ]) func `joining and leaving are told apart`(title: String, kind: TieKind) throws {
    let reading = try FacebookReading([
      "groups/your_group_membership_activity.json":
        #"{"groups_joined_v2":[{"timestamp":1600000000,"title":"\#(title)"}]}"#,
      "friends_and_followers/friends.json": "{}",
    ])
    #expect(reading.records.ties.map(\.kind) == [kind])
    #expect(reading.records.ties.map(\.other.name) == ["Owls"])
  }
}
