package import Model

/// The state of one archive's import: what was learnt so far, and where records go.
///
/// Readers emit records one by one; the session hands them on in batches, so that an archive is never held in memory.
package struct ImportSession {
  /// What the archive says of its owner, filled by readers of the owner phase.
  package var owner = Owner()

  /// Display names that the archive mentions, for recognising the other person in a title.
  package var knownNames: Set<String> = []

  /// Names with the profile's address, where a file holds both.
  package var addressesByName: [String: Set<String>] = [:]

  /// What readers pass on to later ones.
  var memory = ImportMemory()

  private var index = NameIndex()

  /// Records and notices of the member that is being read.
  package private(set) var recordsRead = 0
  package private(set) var notices: [Notice] = []
  package private(set) var skipped = 0

  /// What the reader of the format counted in the member: rows, elements of lists, boxes of a page.
  package private(set) var elements = 0

  /// How many of them left neither a record nor a word.
  package private(set) var silent = 0

  /// Oldest and newest moment of each kind of record so far.
  package private(set) var spans: [RecordKind: RecordSpan] = [:]

  /// The member's path as the archive spells it.
  package private(set) var memberPath = ""

  /// The range of time that was asked for, set by a reader of whatever states it; nil ends are open.
  package var range: (from: Timestamp?, to: Timestamp?)?

  /// Oldest and newest dated item so far.
  package private(set) var period: (from: Timestamp, to: Timestamp)?

  /// How many of the archive's texts are longer than rules look at.
  package private(set) var longTexts = 0

  /// Counts everything that a reader did with what it was given.
  private var marks = 0
  private var marksBefore = 0
  private var batch = RecordBatch()
  private let batchLimit: Int
  private let deliver: (RecordBatch) throws -> Void

  /// What an archive says of its owner.
  package struct Owner: Hashable, Sendable {
    package var names: [String] = []
    package var handle: String?
    package var memberID: String?
    package var emails: [String] = []
    /// Name of the time zone, where the archive states it.
    package var zone: String?
    /// Whether everything that tells of the owner has been looked through.
    package var isComplete = false

    /// Whether the account is for followers only, at the time of the export; nil where the archive leaves it out.
    package var isPrivate: Bool?
    /// When that changed, in any order.
    package var privacyChanges: [PrivacyChange] = []

    package init() {}
  }

  package init(batchLimit: Int = 2000, deliver: @escaping (RecordBatch) throws -> Void) {
    self.batchLimit = batchLimit
    self.deliver = deliver
  }

  /// Starts a member: its records and notices are counted from zero.
  package mutating func begin(_ path: String) {
    memberPath = path
    recordsRead = 0
    skipped = 0
    notices = []
    elements = 0
    silent = 0
  }

  /// Starts an element of the member, as the reader of the format counts them.
  package mutating func beginElement() {
    elements += 1
    marksBefore = marks
  }

  /// Ends it: an element of which nothing was said in between counts as lost.
  package mutating func endElement() {
    if marks == marksBefore { silent += 1 }
  }

  /// Says that an element is accounted for without a record of its own: it joins another, or is left out on purpose.
  package mutating func absorb() { marks += 1 }

  /// An origin in the member that is being read.
  package func origin(_ place: Origin.Place) -> Origin { Origin(path: memberPath, place: place) }

  package mutating func emit(_ field: ProfileField) throws {
    extend(.field(field.kind), to: field.since)
    try append { $0.fields.append(field) }
  }

  package mutating func emit(_ position: Position) throws {
    extend(.position, to: nil)
    try append { $0.positions.append(position) }
  }

  package mutating func emit(_ point: ContactPoint) throws {
    extend(.contactPoint(point.use), to: point.at)
    try append { $0.contactPoints.append(point) }
  }

  package mutating func emit(_ thread: MessageThread) throws {
    extend(.thread, to: nil)
    try append { $0.threads.append(thread) }
  }

  package mutating func emit(_ tie: Tie) throws {
    extend(.tie(tie.kind), to: tie.since ?? tie.until)
    if let name = tie.other.name { knownNames.insert(name) }
    try append { $0.ties.append(tie) }
  }

  package mutating func emit(_ item: Item) throws {
    // An event may lie in the future.
    if let moment = item.occurredAt, item.kind != .event { extendPeriod(to: moment) }
    extend(.item(item.kind), to: item.occurredAt)
    noteLength(max(item.text.utf8.count, item.quoted.utf8.count), item.origin.place)
    try append { $0.items.append(item) }
  }

  /// Emits packed messages, each of them an element of the member.
  ///
  /// What was emitted before them goes out first: of two messages that are one, the first counts.
  package mutating func emit(_ run: MessageRun) throws {
    if !run.isEmpty { try emit([run]) }
  }

  /// The same of several runs, none of them empty, in their order.
  package mutating func emit(_ runs: [MessageRun]) throws {
    for run in runs { count(run) }
    try flush()
    batch.runs = runs
    try flush()
  }

  private mutating func count(_ run: MessageRun) {
    let count = run.messages.count
    for message in run.messages where message.text.count > Item.judgedBytes {
      noteLength(message.text.count, Origin.Place(spelling: run.place + String(message.number)))
    }
    elements += count
    recordsRead += count
    marks += count
    let period = run.period
    if let period {
      extendPeriod(to: period.from)
      extendPeriod(to: period.to)
    }
    spans[.item(.message), default: RecordSpan()].add(count, period: period)
  }

  /// Leaves a record out and says why.
  ///
  /// The reason never quotes what the record holds.
  package mutating func skip(_ place: Origin.Place, _ reason: String) {
    skipped += 1
    note(place, reason)
  }

  /// Says something about a record that was read all the same, such as a repaired string.
  package mutating func note(_ place: Origin.Place, _ reason: String) {
    marks += 1
    // A file of a million broken records must not become a million sentences.
    if notices.count < 100 { notices.append(Notice(origin: origin(place), reason: reason)) }
  }

  /// Says something about a member once, however many of its records it holds for.
  package mutating func noteOnce(_ place: Origin.Place, _ reason: String) {
    if !notices.contains(where: { $0.reason == reason }) { note(place, reason) }
  }

  /// The known names, ready for searching.
  mutating func knownNameIndex() -> NameIndex {
    if index.count != knownNames.count { index = NameIndex(knownNames) }
    return index
  }

  /// Keeps an item until the archive's end, or until a fuller record of the same second takes its place.
  mutating func hold(_ item: Item, second: Int64) throws {
    if let other = memory.held.updateValue(item, forKey: second) { try emit(other) }
    absorb()
  }

  /// Hands on what is left at the end of an archive, held items too.
  package mutating func finish() throws {
    for (_, item) in memory.held.sorted(by: { $0.key < $1.key }) { try emit(item) }
    memory.held = [:]
    try flush()
  }

  /// Hands on what is left.
  package mutating func flush() throws {
    guard !batch.isEmpty else { return }
    let full = batch
    batch = RecordBatch()
    try deliver(full)
  }

  private mutating func append(_ change: (inout RecordBatch) -> Void) throws {
    change(&batch)
    recordsRead += 1
    marks += 1
    if batch.count >= batchLimit { try flush() }
  }

  /// Says of words that are too long that rules see their beginning only.
  private mutating func noteLength(_ bytes: Int, _ place: Origin.Place) {
    guard bytes > Item.judgedBytes else { return }
    longTexts += 1
    note(place, "words of \(bytes >> 10) KB: only the first \(Item.judgedBytes >> 10) KB of them are judged")
  }

  private mutating func extendPeriod(to moment: Timestamp) {
    guard let known = period else {
      period = (moment, moment)
      return
    }
    period = (min(known.from, moment), max(known.to, moment))
  }

  private mutating func extend(_ kind: RecordKind, to moment: Timestamp?) {
    spans[kind, default: RecordSpan()].add(moment)
  }
}
