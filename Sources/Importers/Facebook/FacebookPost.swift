import Model

/// What a classic or `label_values` record of a post holds, under one set of names.
struct FacebookPost {
  private let value: JSONValue
  private let labels: LabelValues?
  private let parts: [JSONValue.Member]

  init(_ value: JSONValue) {
    self.value = value
    labels = LabelValues(value)
    parts = (value["attachments"]?.array ?? []).flatMap { $0["data"]?.array ?? [] }.flatMap(\.members)
  }

  /// The owner's words.
  var text: String {
    let classic = value["data"]?.elements.lazy.compactMap { $0["post"]?.string }.first
    return classic ?? labels?.value("Message", "Text") ?? ""
  }

  /// The headlines of links.
  var quoted: String {
    values(of: "external_context").compactMap { $0["name"]?.string }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  var links: [String] {
    values(of: "external_context").compactMap { $0["url"]?.string }.filter { !$0.isEmpty }
  }

  var permalink: String? { labels?.address }

  /// The name of a group or collection that stands among the attachments.
  var attachedName: String? { values(of: "name").lazy.compactMap(\.string).first }

  var mentions: [Person] {
    (value["tags"]?.array ?? []).compactMap { $0["name"]?.string ?? $0.string }.map { Person(name: $0) }
  }

  var place: Place? { values(of: "place").lazy.map(FacebookPost.place).first }

  var attachments: [Attachment] { parts.compactMap(FacebookPost.attachment) }

  private func values(of key: String) -> [JSONValue] { parts.filter { $0.key == key }.map(\.value) }

  private static func attachment(_ part: JSONValue.Member) -> Attachment? {
    let value = part.value
    switch part.key {
    case "media":
      let isVideo = value["media_metadata"]?["video_metadata"] != nil
      return Attachment(
        kind: isVideo ? .video : .photo, uri: value["uri"]?.string, title: value["title"]?.string,
        caption: value["description"]?.string)
    case "external_context":
      return Attachment(kind: .link, uri: value["url"]?.string, title: value["name"]?.string)
    case "life_event":
      return Attachment(kind: .lifeEvent, title: value["title"]?.string, caption: value["description"]?.string)
    case "for_sale_item":
      return Attachment(kind: .sale, title: value["title"]?.string, caption: value["description"]?.string)
    case "poll":
      return Attachment(kind: .poll, title: value["question"]?.string)
    default:
      return nil
    }
  }

  private static func place(_ value: JSONValue) -> Place {
    Place(
      name: value["name"]?.string, address: value["address"]?.string,
      latitude: value["coordinate"]?["latitude"]?.double,
      longitude: value["coordinate"]?["longitude"]?.double)
  }
}
