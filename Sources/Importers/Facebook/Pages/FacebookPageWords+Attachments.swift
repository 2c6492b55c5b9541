extension FacebookPageWords {
  /// Pictures, links, places and further texts as the JSON of the same record has them.
  func attachments(_ labels: FacebookPageLabels) -> [JSONValue] {
    var parts: [JSONValue] = links.map { .fields([("external_context", link($0))]) }
    let spots = labels.spots
    for (index, picture) in pictures.enumerated() {
      let spot = spots.count == pictures.count ? spots[index] : index == 0 ? spots.first : nil
      parts.append(.fields([("media", media(picture, spot))]))
    }
    if let place = labels.place { parts.append(.fields([("place", place)])) }
    parts += texts.dropFirst().filter { !labels.lines.contains($0) }.map { .fields([("text", .string($0))]) }
    return parts.map { .fields([("data", .array([$0]))]) }
  }

  private func link(_ link: (url: String, name: String?)) -> JSONValue {
    .fields([("url", .string(link.url))] + (link.name.map { [("name", JSONValue.string($0))] } ?? []))
  }

  /// The first text under a picture names its album; the caption, where there is one, comes after it.
  private func media(_ picture: Picture, _ spot: JSONValue?) -> JSONValue {
    var members: [(String, JSONValue)] = [("uri", .string(picture.uri))]
    let isOnlyCopy = picture.texts.count == 1 && texts.contains(picture.texts[0])
    if let album = picture.texts.first, !isOnlyCopy { members.append(("title", .string(album))) }
    if picture.texts.count > 1 { members.append(("description", .string(picture.texts[1]))) }
    if let spot {
      members.append(("media_metadata", .fields([("photo_metadata", .fields([("exif_data", .array([spot]))]))])))
    }
    return .fields(members)
  }
}
