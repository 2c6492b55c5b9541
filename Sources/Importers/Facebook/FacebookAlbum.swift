import Model

/// Reads an album: its own name and words, and the captions of its pictures.
enum FacebookAlbum {
  static func read(_ file: MemberFile, _ session: inout ImportSession) throws {
    if file.name.hasSuffix(".html") { return try readPage(file, &session) }
    var name = ""
    var description = ""
    var modified: Timestamp?
    try file.forEachJSONPart { part in
      switch part {
      case .record(let record) where record.key == "photos" || record.key == "videos":
        let picture = FacebookRecord(key: record.key, value: record.value, place: .pointer(record.pointer))
        try FacebookMediaReader.picture(picture, album: name.isEmpty ? nil : name, &session)
      case .member("name", let value): name = value.string ?? ""
      case .member("description", let value): description = value.string ?? ""
      case .member("last_modified_timestamp", let value): modified = MetaTime.seconds(value)
      case .damage(let pointer, let reason): session.skip(.pointer(pointer), reason)
      case .record, .member: break
      }
    }
    let words = [name, description].filter { !$0.isEmpty }.joined(separator: "\n")
    guard !words.isEmpty else { return }
    try session.emit(
      Item(
        kind: .album, text: words, container: name.isEmpty ? nil : Container(kind: .album, name: name),
        occurredAt: modified, origin: session.origin(.pointer(""))))
  }

  /// An album's page: its name above, a box for each picture.
  private static func readPage(_ file: MemberFile, _ session: inout ImportSession) throws {
    var name = ""
    try file.forEachMetaPageRecord { name = $0.pageTitle ?? name }
    try FacebookPage.read(file, .post, &session) { record, session in
      try FacebookMediaReader.picture(record, album: name.isEmpty ? nil : name, &session)
    }
    guard !name.isEmpty else { return }
    try session.emit(
      Item(
        kind: .album, text: name, container: Container(kind: .album, name: name), origin: session.origin(.record(1))))
  }
}
