import Model

/// A post, story or reel with its pictures and films.
struct InstagramPost {
  /// The record's title, else the first medium's that has one; equal ones are never joined.
  private(set) var caption = ""

  /// The record's time, else the first medium's.
  private(set) var time: Timestamp?
  private(set) var attachments: [Attachment] = []

  /// People tagged in the pictures; pages alone say so.
  private(set) var tagged: [Person] = []

  /// Whether it is somebody else's post, put into a story.
  private(set) var isReshare = false

  var place: Place? { attachments.lazy.compactMap(\.place).first }

  /// From JSON (formats/instagram.md section 4: 1,057 posts).
  init(_ value: JSONValue) {
    let media = value["media"]?.elements ?? [value]
    let titles = [value["title"]?.string] + media.map { $0["title"]?.string }
    caption = titles.lazy.compactMap(\.self).first { !$0.isEmpty } ?? ""
    time =
      MetaTime.seconds(value["creation_timestamp"])
      ?? media.lazy.compactMap { MetaTime.seconds($0["creation_timestamp"]) }.first
    attachments = media.compactMap(InstagramPost.attachment)
    isReshare = media.contains { medium in
      InstagramPost.camera(medium).contains { $0["source_type"]?.string == "feed_reshare" }
    }
  }

  /// From a page: the heading is the caption, camera data stands in a table.
  init(_ page: MetaPageRecord) {
    caption = page.title ?? ""
    time = page.date(in: InstagramRecord.zone)
    let entries = page.pairs.map { InstagramEntry(label: $0.label, value: $0.value, href: $0.href) }
    let value = { (label: InstagramLabel) in entries.first { $0.means(label) }?.value }
    let latitude = value(.latitude).flatMap { Double($0) }
    let longitude = value(.longitude).flatMap { Double($0) }
    let place = latitude != nil && longitude != nil ? Place(latitude: latitude, longitude: longitude) : nil
    attachments = page.media.enumerated().map { index, path in
      Attachment(kind: InstagramPost.kind(path), uri: path, place: index == 0 ? place : nil)
    }
    if attachments.isEmpty, place != nil { attachments = [Attachment(kind: .photo, place: place)] }
    isReshare = value(.sourceType) == "feed_reshare"
    tagged = value(.taggedUsers).map(InstagramPost.people) ?? []
  }

  /// `bob.example (Tagged, 0.00, 0.00), ann.example (Tagged, 0.50, 0.20)`.
  private static func people(_ text: String) -> [Person] {
    text.split(separator: ")").compactMap { part in
      let name = part.split(separator: "(").first.map { $0.drop { $0 == "," || $0.isWhitespace } } ?? ""
      return InstagramHandle(String(name).trimmingBlanks).map { InstagramPerson(name: nil, handle: $0).person }
    }
  }

  private static func attachment(_ medium: JSONValue) -> Attachment? {
    guard let uri = medium["uri"]?.string, !uri.isEmpty else { return nil }
    let isVideo = medium["media_metadata"]?["video_metadata"] != nil
    return Attachment(kind: isVideo ? .video : kind(uri), uri: uri, place: place(medium))
  }

  private static func kind(_ path: String) -> Attachment.Kind {
    [".mp4", ".mov", ".webm"].contains { path.lowercased().hasSuffix($0) } ? .video : .photo
  }

  private static func camera(_ medium: JSONValue) -> [JSONValue] {
    let metadata = medium["media_metadata"]
    return ["photo_metadata", "video_metadata"].flatMap { metadata?[$0]?["exif_data"]?.elements ?? [] }
  }

  private static func place(_ medium: JSONValue) -> Place? {
    for entry in camera(medium) {
      guard let latitude = entry["latitude"]?.double, let longitude = entry["longitude"]?.double else { continue }
      return Place(latitude: latitude, longitude: longitude)
    }
    return nil
  }
}
