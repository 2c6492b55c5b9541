import Model

/// Pictures and films as Facebook's records describe them; the files themselves are never opened.
enum FacebookMedia {
  /// A picture or film with its album's name, caption and the spot that its camera noted.
  static func attachment(_ value: JSONValue) -> Attachment {
    let isVideo = value["media_metadata"]?["video_metadata"] != nil || hasVideoName(value["uri"]?.string)
    return Attachment(
      kind: isVideo ? .video : .photo, uri: value["uri"]?.string, title: value["title"]?.string,
      caption: value["description"]?.string.flatMap { $0.isEmpty ? nil : $0 }, place: place(value))
  }

  /// Where the camera says that it was.
  ///
  /// `photo_metadata` is flat up to 2020 and holds `exif_data` since 2021.
  static func place(_ value: JSONValue) -> Place? {
    guard let metadata = value["media_metadata"] else { return nil }
    for part in [metadata["photo_metadata"], metadata["video_metadata"]].compactMap({ $0 }) {
      for entry in (part["exif_data"]?.elements ?? []) + [part] {
        guard let point = FacebookPlace.coordinates(entry) else { continue }
        return Place(latitude: point.latitude, longitude: point.longitude)
      }
    }
    return nil
  }

  /// What tells a picture from others in every file that repeats it.
  static func fingerprint(_ value: JSONValue) -> UInt64? {
    guard let uri = value["uri"]?.string, !uri.isEmpty else { return nil }
    // The folders above differ by era; the file's name holds the picture's id.
    return ImportMemory.fingerprint(String(uri.split(separator: "/").suffix(2).joined(separator: "/")))
  }

  private static func hasVideoName(_ uri: String?) -> Bool {
    guard let uri else { return false }
    return [".mp4", ".mov", ".avi", ".webm"].contains { uri.hasSuffix($0) }
  }
}
