import Model

/// What a classic or `label_values` record of a post holds, under one set of names.
struct FacebookPost {
  private let record: FacebookRecord
  private let labels: FacebookLabels?
  private let parts: [JSONValue.Member]

  init(_ record: FacebookRecord) {
    self.record = record
    labels = record.labels
    parts = record.attached
  }

  /// The owner's words: the post, and the captions and notes attached that say something else.
  var text: String {
    let labelled = labels?.text(.message) ?? labels?.text(.description) ?? labels?.longestUnlabelled
    var words = [record.datum("post") ?? labelled ?? ""]
    for part in parts { words.append(FacebookPost.words(of: part)) }
    words += media.map { $0["description"]?.string ?? "" }
    var said: Set<String> = [""]
    return FacebookText.withoutMarkup(words.filter { said.insert($0).inserted }.joined(separator: "\n"))
  }

  /// The headlines of links, the names of events and the words that the platform attached.
  var quoted: String { quoted(leavingOut: []) }

  /// The same without some of the attached words.
  func quoted(leavingOut known: [String]) -> String {
    let headlines = values(of: "external_context").compactMap { $0["name"]?.string }
    let events = values(of: "event").compactMap { $0["name"]?.string }
    return (headlines + events + notes.filter { !known.contains($0) }).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The addresses that the post points at; never one that the export itself made.
  var links: [String] {
    values(of: "external_context").compactMap { $0["url"]?.string }.filter { !$0.isEmpty }
  }

  var permalink: String? { record.value["permalink"]?.string ?? labels?.address }

  /// The name of a group or collection that stands among the attachments.
  var attachedName: String? { values(of: "name").lazy.compactMap(\.string).first { !$0.isEmpty } }

  /// People tagged, in either of the shapes that tags have had.
  var mentions: [Person] {
    let tags = (record.value["tags"]?.elements ?? []).compactMap { $0["name"]?.string ?? $0.string }
    let labelled = labels.map { labels in
      labels.listed(.companions) + labels.records(.companions).compactMap { $0.text(.name) ?? $0.firstPlain }
    }
    var seen: Set<String> = [""]
    return (tags + (labelled ?? [])).filter { seen.insert($0).inserted }.map { Person(name: $0) }
  }

  /// The words that the platform attached: feelings, whom the owner was with.
  var notes: [String] { values(of: "text").compactMap(\.string) }

  var place: Place? {
    values(of: "place").lazy.map(FacebookPlace.place).first ?? labels.flatMap(FacebookPlace.place)
  }

  var attachments: [Attachment] {
    parts.compactMap(FacebookPost.attachment) + (labels?.media ?? []).map(FacebookMedia.attachment)
  }

  /// The pictures and films of the record.
  var media: [JSONValue] { values(of: "media") + (labels?.media ?? []) }

  private func values(of key: String) -> [JSONValue] { parts.filter { $0.key == key }.map(\.value) }

  /// What the owner wrote in an attachment that is no picture.
  private static func words(of part: JSONValue.Member) -> String {
    switch part.key {
    case "note", "life_event", "for_sale_item":
      return [part.value["title"], part.value["text"], part.value["description"]].compactMap { $0?.string }
        .filter { !$0.isEmpty }.joined(separator: "\n")
    case "poll":
      return part.value["question"]?.string ?? ""
    default:
      return ""
    }
  }

  private static func attachment(_ part: JSONValue.Member) -> Attachment? {
    let value = part.value
    switch part.key {
    case "media":
      return FacebookMedia.attachment(value)
    case "external_context":
      return Attachment(kind: .link, uri: value["url"]?.string, title: value["name"]?.string)
    case "life_event":
      return Attachment(
        kind: .lifeEvent, title: value["title"]?.string, caption: value["description"]?.string,
        place: value["place"].map(FacebookPlace.place))
    case "for_sale_item":
      return Attachment(kind: .sale, title: value["title"]?.string, caption: value["description"]?.string)
    case "poll":
      return Attachment(kind: .poll, title: value["question"]?.string)
    case "event", "fundraiser", "note":
      return Attachment(kind: .other, title: value["name"]?.string ?? value["title"]?.string)
    default:
      return nil
    }
  }
}
