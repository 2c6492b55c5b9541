import Model

extension RecordKey {
  static func of(_ field: ProfileField) -> RecordKey {
    var bucket = StableHash()
    bucket.add(field.kind.rawValue)
    bucket.add(folded: field.value)
    // The name of a setting is what it is; other labels differ from language to language.
    if isNamedByLabel(field.kind) { bucket.add(field.label) }
    bucket.addMinute(of: field.since)
    var exact = StableHash()
    exact.add(field.value)
    exact.add(field.label)
    return RecordKey(bucket, at: field.since, place: exact)
  }

  static func of(_ position: Position) -> RecordKey {
    var bucket = StableHash()
    bucket.add(folded: position.employer)
    bucket.add(position.since?.day.iso)
    return RecordKey(bucket, place: mark(position.title))
  }

  static func of(_ point: ContactPoint) -> RecordKey {
    var bucket = StableHash()
    bucket.add(point.kind.rawValue)
    bucket.add(folded: point.value)
    bucket.add(point.use.rawValue)
    return RecordKey(bucket, who: point.holder.map(mark))
  }

  static func of(_ tie: Tie) -> RecordKey {
    var bucket = StableHash()
    bucket.add(tie.kind.rawValue)
    if tie.other.isUnknown { bucket.addMinute(of: tie.since) }
    bucket.add(tie.other)
    let isPraise = tie.kind == .endorsementGiven || tie.kind == .endorsementReceived
    var place = StableHash()
    // Two people of one name differ by the day on which they came.
    if tie.other.handle == nil { place.add(tie.since?.day.iso) }
    // One person endorses many skills.
    if isPraise { place.add(tie.note) }
    return RecordKey(bucket, place: tie.other.handle == nil || isPraise ? place : nil)
  }

  static func of(_ thread: MessageThread) -> RecordKey {
    var bucket = StableHash()
    bucket.add(thread.key)
    return RecordKey(bucket)
  }

  static func of(_ item: Item) -> RecordKey {
    var bucket = StableHash()
    bucket.add(item.kind.rawValue)
    bucket.add(item.authorship.rawValue)
    bucket.add(item.thread)
    bucket.addMinute(of: item.occurredAt)
    bucket.add(folded: item.text)
    // Who else was in the thread by then is not the message's own.
    let person = item.author ?? (item.kind == .message ? nil : item.target)
    return RecordKey(
      bucket, at: item.occurredAt, who: person.map(mark), place: place(of: item, concerning: person),
      hasWords: !item.text.isEmpty)
  }

  /// Where an item was, by its own address first: an address tells more than what stands there.
  ///
  /// Words or a person at a second tell one act from the next by themselves; of the formats of one export, one has the
  /// address and another has not.
  private static func place(of item: Item, concerning person: Person?) -> StableHash? {
    let around = [
      item.container?.name, item.place?.name, item.attachments.first?.title ?? item.attachments.first?.uri,
      item.quoted.isEmpty ? nil : item.quoted,
    ]
    let isTold = !item.text.isEmpty || person != nil || around.contains { $0 != nil }
    let isExact = second(of: item.occurredAt) < 60
    if let address = item.links.first ?? (isTold && isExact ? nil : item.permalink) { return mark(address) }
    guard item.reaction != nil || around.contains(where: { $0 != nil }) else { return nil }
    var hash = StableHash()
    for part in [item.reaction] + around { hash.add(part) }
    return hash
  }

  private static func isNamedByLabel(_ kind: ProfileField.Kind) -> Bool {
    [.setting, .jobSeeking, .inference, .audienceList, .blockedFeature, .privateAccount].contains(kind)
  }

  private static func mark(_ text: String?) -> StableHash? {
    text.map {
      var hash = StableHash()
      hash.add($0)
      return hash
    }
  }

  static func mark(_ person: Person) -> StableHash {
    var hash = StableHash()
    hash.add(person)
    return hash
  }
}
