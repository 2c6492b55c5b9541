import Model

/// A page of the HTML export as records in the shape of JSON.
///
/// Source: formats/facebook.md section 10; the three markups of 2018 to 2026 come alike out of `MetaPageRecord`.
struct FacebookPage {
  let layout: FacebookLayout
  let zone: MetaZone

  /// Reads a page record by record.
  static func read(
    _ file: MemberFile, _ layout: FacebookLayout, _ session: inout ImportSession,
    _ body: (FacebookRecord, inout ImportSession) throws -> Void
  ) throws {
    let zone = FacebookZone.stated(&session)
    let page = FacebookPage(layout: layout, zone: zone ?? .utc)
    try file.forEachMetaPageRecord { record in
      if zone == nil, record.dateText != nil { FacebookZone.noteMissing(&session) }
      session.beginElement()
      page.noteUnknownHeading(record, &session)
      for record in page.records(record) { try body(record, &session) }
      session.endElement()
    }
  }

  /// The records of a box: one, unless the page is a bare list or the box is a heading over others.
  ///
  /// A heading over events says what they have in common, as the name of their list does in JSON.
  private func records(_ record: MetaPageRecord, under key: String? = nil) -> [FacebookRecord] {
    let place = Origin.Place.record(record.number)
    if record.isWholePage, layout == .name, record.pairs.isEmpty {
      return record.lines.map { name in
        FacebookRecord(key: nil, value: .fields([("name", .string(name))]), place: place)
      }
    }
    let nested = record.records
    if !nested.isEmpty, layout != .labels, layout != .profile, record.cells.isEmpty, record.pairs.isEmpty {
      let own = layout == .event ? record.title.flatMap(FacebookEventHeadings.key) : nil
      return nested.flatMap { records($0, under: own ?? key) }
    }
    return [FacebookRecord(key: key, value: value(of: record), place: place, moment: record.date(in: zone))]
  }

  /// Says that a heading over events is not known: whether the owner went is then unknown, too.
  private func noteUnknownHeading(_ record: MetaPageRecord, _ session: inout ImportSession) {
    guard layout == .event, !record.records.isEmpty, let title = record.title, FacebookEventHeadings.key(title) == nil
    else { return }
    session.noteOnce(
      .record(record.number), "a heading over events that is not known: all of them are taken for replies")
  }

  private func value(of record: MetaPageRecord) -> JSONValue {
    switch layout {
    case .profile: return FacebookProfilePage(record, zone).value
    case .autofill: return FacebookProfilePage(record, zone).autofill
    default: break
    }
    let words = FacebookPageWords(record)
    var members = self.members(words)
    if let link = record.permalink { members.append(("permalink", .string(link))) }
    if layout == .name, let page = record.links.first(where: { $0.kind == .file && $0.href.hasSuffix(".html") }) {
      members.append(("page", .string(page.href)))
    }
    let labels = FacebookPageLabels(record, words: words, zone: zone)
    if labels.isMain(layout) { members.append(("label_values", .array(labels.entries))) }
    let attachments = words.attachments(labels)
    if !attachments.isEmpty { members.append(("attachments", .array(attachments))) }
    return .fields(members)
  }

  /// The members that the layout makes of the title and the texts.
  private func members(_ words: FacebookPageWords) -> [(String, JSONValue)] {
    let title = words.title.map { [("title", JSONValue.string($0))] } ?? []
    let text = words.texts.first
    switch layout {
    case .post, .profile, .autofill: return title + FacebookPage.datum("post", text.map(JSONValue.string))
    case .comment:
      let comment = text.map { JSONValue.fields([("comment", .string($0))]) }
      return title + FacebookPage.datum("comment", comment)
    case .reaction:
      let code = words.icon.map { JSONValue.fields([("reaction", .string($0))]) }
      return title + FacebookPage.datum("reaction", code)
    case .search: return title + FacebookPage.datum("text", text.map(JSONValue.string))
    case .name: return (words.title ?? text).map { [("name", JSONValue.string($0))] } ?? []
    case .sentence, .labels: return title
    case .event: return event(words)
    }
  }

  private func event(_ words: FacebookPageWords) -> [(String, JSONValue)] {
    var members: [(String, JSONValue)] = words.title.map { [("name", .string($0))] } ?? []
    for text in words.texts + words.dates {
      if let clock = MetaWallClock(text), clock.precision != .day {
        members.append(("start_timestamp", .integer(clock.moment(in: zone).seconds)))
      } else {
        members.append(("description", .string(text)))
      }
    }
    return members
  }

  private static func datum(_ key: String, _ value: JSONValue?) -> [(String, JSONValue)] {
    value.map { [("data", .array([.fields([(key, $0)])]))] } ?? []
  }
}

extension JSONValue {
  /// An object of these members, in this order.
  static func fields(_ members: [(String, JSONValue)]) -> JSONValue {
    .object(members.map { Member(key: $0.0, value: $0.1) })
  }
}
