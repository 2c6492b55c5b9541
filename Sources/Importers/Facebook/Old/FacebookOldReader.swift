import Model

/// Reads the export of before May 2018: `html/*.htm`, one page a subject.
///
/// Source: formats/facebook.md section 1.1 (era Z) and what parsers of the time describe; no export was at hand, so
/// only what the pages' plain markup says beyond doubt is read.
enum FacebookOldReader {
  static let readers = [
    MemberReader("facebook.old-profile", phase: .owner, paths: ["/index.htm", "html/profile.htm"], read: profile),
    MemberReader("facebook.old-contacts", phase: .people, paths: ["html/contact_info.htm"], read: contacts),
    MemberReader("facebook.old-friends", phase: .people, paths: ["html/friends.htm"], read: friends),
    MemberReader(
      "facebook.old-wall", phase: .activity, paths: ["html/timeline.htm", "html/wall.htm"], read: wall),
    MemberReader(
      "facebook.old-messages", phase: .messages,
      paths: ["html/messages.htm", "messages/#.html", "messages/#.htm"], read: FacebookOldThread.read),
  ]

  private static func profile(_ file: MemberFile, _ session: inout ImportSession) throws {
    let zone = FacebookZone.stated(&session) ?? .utc
    try file.forEachMetaPageRecord(needsMain: false) { page in
      session.beginElement()
      let place = Origin.Place.record(page.number)
      let facts = FacebookProfilePage(page, zone).value
      let name = facts["name"] == nil ? page.pageTitle : nil
      let named = name.map { JSONValue.fields([("name", .fields([("full_name", .string($0))]))]) }
      try FacebookProfile(.object((named?.members ?? []) + facts.members), place).emit(&session)
      session.absorb()
      session.endElement()
    }
  }

  /// The address book: a name beside its addresses.
  private static func contacts(_ file: MemberFile, _ session: inout ImportSession) throws {
    try file.forEachMetaPageRecord(needsMain: false) { page in
      session.beginElement()
      session.absorb()
      let origin = session.origin(.record(page.number))
      for pair in page.pairs {
        let points = pair.value.split(whereSeparator: { $0 == "\n" || $0 == "," }).map { String($0).trimmingBlanks }
          .map { $0.split(separator: ": ").last.map(String.init) ?? $0 }.filter(FacebookContactPoint.looksLike)
        for value in points {
          try session.emit(
            ContactPoint(
              kind: value.contains("@") ? .email : .phone, value: value, use: .uploaded,
              holder: Person(name: pair.label), origin: origin))
        }
      }
      session.endElement()
    }
  }

  /// Lists under headings: friends first, then requests and those who are gone.
  private static func friends(_ file: MemberFile, _ session: inout ImportSession) throws {
    try file.forEachMetaPageRecord(needsMain: false) { page in
      var kind: TieKind? = .friend
      for element in page.root.all(where: { [.h2, .h3, .li].contains($0.tag) }) {
        if element.tag != .li {
          kind = FacebookOldHeadings.kind(of: element.text.trimmingBlanks)
          continue
        }
        session.beginElement()
        try friend(element.text.trimmingBlanks, kind, page.number, &session)
        session.endElement()
      }
    }
  }

  /// A name with a date in brackets.
  private static func friend(
    _ line: String, _ kind: TieKind?, _ number: Int, _ session: inout ImportSession
  ) throws {
    guard let kind else {
      session.noteOnce(.record(number), "a list under a heading that is not known")
      return session.absorb()
    }
    var name = line
    var moment: Timestamp?
    if line.hasSuffix(")"), let open = line.lastIndex(of: "("),
      let clock = MetaWallClock(String(line[open...].dropFirst().dropLast()))
    {
      name = String(line[..<open]).trimmingBlanks
      moment = clock.moment(in: FacebookZone.stated(&session) ?? .utc)
    }
    guard MessageCast.person(name) != nil else { return session.absorb() }
    try session.emit(
      Tie(
        kind: kind, other: Person(name: name), since: kind == .removed ? nil : moment,
        until: kind == .removed ? moment : nil, origin: session.origin(.record(number))))
  }

  /// A date, a sentence, and perhaps words, block by block.
  private static func wall(_ file: MemberFile, _ session: inout ImportSession) throws {
    let zone = FacebookZone.stated(&session) ?? .utc
    try file.forEachMetaPageRecord(needsMain: false) { page in
      var moment: Timestamp?
      var blocks: [String] = []
      for line in page.lines {
        if let clock = MetaWallClock(line), clock.precision != .day {
          try entry(moment, blocks, page.number, &session)
          moment = clock.moment(in: zone)
          blocks = []
        } else if moment != nil {
          blocks.append(line)
        }
      }
      try entry(moment, blocks, page.number, &session)
    }
  }

  private static func entry(
    _ moment: Timestamp?, _ blocks: [String], _ number: Int, _ session: inout ImportSession
  ) throws {
    guard let moment, let first = blocks.first else { return }
    session.beginElement()
    let isSentence = session.owner.names.contains { first.hasPrefix($0) } || FacebookWall.author(first) != nil
    let words = isSentence ? blocks.dropFirst() : blocks[...]
    var members: [(String, JSONValue)] = isSentence ? [("title", .string(first))] : []
    members.append(("data", .array([.fields([("post", .string(words.joined(separator: "\n")))])])))
    let record = FacebookRecord(key: nil, value: .fields(members), place: .record(number), moment: moment)
    var item = FacebookItem.post(record, state: .live, &session)
    if isSentence, !session.owner.names.contains(where: { first.hasPrefix($0) }) {
      item.authorship = .received
      item.author = FacebookWall.author(first).map { Person(name: $0) }
    }
    try session.emit(item)
    session.endElement()
  }
}
