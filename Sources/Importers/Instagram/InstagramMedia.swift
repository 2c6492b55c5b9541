import Model

/// A post, story or reel with its pictures and films.
enum InstagramMedia {
  /// Nothing for a record without time and caption.
  ///
  /// Caption: the record's title, else the first medium's that has one; equal ones are never joined. Time: the record's,
  /// else the first medium's (formats/instagram.md, section 4: 1,057 posts).
  static func item(
    _ record: JSONRecord, kind: ItemKind, state: ItemState, _ session: ImportSession
  ) -> Item? {
    let value = record.value
    let media = value["media"]?.elements ?? [value]
    let titles = [value["title"]?.string] + media.map { $0["title"]?.string }
    let caption = titles.lazy.compactMap(\.self).first { !$0.isEmpty } ?? ""
    let time =
      MetaTime.seconds(value["creation_timestamp"])
      ?? media.lazy.compactMap { MetaTime.seconds($0["creation_timestamp"]) }.first
    guard time != nil || !caption.isEmpty else { return nil }
    let attachments = media.compactMap(attachment)
    return Item(
      kind: kind, text: caption, attachments: attachments,
      place: attachments.lazy.compactMap(\.place).first, occurredAt: time, audience: audience(session), state: state,
      origin: session.origin(.pointer(record.pointer)))
  }

  /// What the account's own flag says; Instagram knows no audience of single posts.
  static func audience(_ session: ImportSession) -> Audience { .unknown }

  private static func attachment(_ medium: JSONValue) -> Attachment? {
    guard let uri = medium["uri"]?.string, !uri.isEmpty else { return nil }
    let isVideo = medium["media_metadata"]?["video_metadata"] != nil || uri.hasSuffix(".mp4")
    return Attachment(kind: isVideo ? .video : .photo, uri: uri, place: place(medium))
  }

  private static func place(_ medium: JSONValue) -> Place? {
    let metadata = medium["media_metadata"]
    let exif =
      metadata?["photo_metadata"]?["exif_data"]?.elements ?? metadata?["video_metadata"]?["exif_data"]?.elements ?? []
    for entry in exif {
      guard let latitude = entry["latitude"]?.double, let longitude = entry["longitude"]?.double else { continue }
      return Place(latitude: latitude, longitude: longitude)
    }
    return nil
  }
}
