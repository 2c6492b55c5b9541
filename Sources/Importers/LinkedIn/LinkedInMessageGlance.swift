import Model

/// Takes plain rows of a file of messages straight from their bytes into packed runs.
///
/// Rows of one voice are alike but for date and words. The first of them is read the long way, by `LinkedInMessages`; the
/// others are known by their bytes. Whatever is not plain goes the long way too; both mean the same by the same bytes.
struct LinkedInMessageGlance {
  private static let limit = (messages: 2000, bytes: 256 << 10)

  /// The columns of date and words; none where the header has either twice.
  private var columns: (date: Int, content: Int)?
  private var width = -1

  private var voices = LinkedInVoices()
  /// The row that goes the long way now, if a voice can be learnt from it.
  private var missed: LinkedInVoices.Kept?

  private var runs: [MessageRun] = []
  private var size = (messages: 0, bytes: 0)
  /// Counts the runs of the file.
  private var run = 0

  /// Takes a row; false, and everything before it handed on, if it has to go the long way.
  mutating func takes(_ row: CSVRawRow, _ session: inout ImportSession) throws -> Bool {
    if width < 0 { open(row.header) }
    missed = nil
    if let columns, row.cells.count == width, try add(row, columns, &session) { return true }
    try flush(&session)
    return false
  }

  /// Learns from a message that went the long way.
  mutating func learn(from item: Item, participants: Int) {
    guard let thread = item.thread else { return }
    let isPlain = item.quoted.isEmpty && item.attachments.isEmpty && item.audience == .directMessage
    voices.learn(
      missed, thread: thread, participants: participants,
      isPlain ? MessageRun.Voice(authorship: item.authorship, author: item.author, target: item.target) : nil)
  }

  /// Hands on what was taken.
  mutating func flush(_ session: inout ImportSession) throws {
    guard !runs.isEmpty else { return }
    let full = runs.filter { !$0.isEmpty }
    runs.removeAll(keepingCapacity: true)
    size = (0, 0)
    if !full.isEmpty { try session.emit(full) }
  }

  private mutating func open(_ header: CSVHeader) {
    width = header.names.count
    let (dates, contents) = (header.indices(of: "DATE"), header.indices(of: "CONTENT"))
    if dates.count == 1, contents.count == 1 { columns = (dates[0], contents[0]) }
  }

  private mutating func add(
    _ row: CSVRawRow, _ columns: (date: Int, content: Int), _ session: inout ImportSession
  ) throws -> Bool {
    let frame = LinkedInMessageGlance.frame(of: row, columns)
    guard let voice = voices.find(frame) else {
      missed = frame.kept
      return false
    }
    guard let moment = LinkedInMoment.plain(row.bytes(of: columns.date)) else { return false }
    if runs.isEmpty || runs[runs.count - 1].thread != voices.entries[voice].thread { beginRun(of: voice, session) }
    guard let text = append(row, columns.content) else { return false }
    let message = MessageRun.Message(
      voice: place(of: voice), number: row.number, at: moment.milliseconds, text: text)
    runs[runs.count - 1].messages.append(message)
    size = (size.messages + 1, size.bytes + text.count)
    if size.messages >= Self.limit.messages || size.bytes >= Self.limit.bytes { try flush(&session) }
    return true
  }

  private mutating func beginRun(of voice: Int, _ session: ImportSession) {
    run += 1
    runs.append(
      MessageRun(
        thread: voices.entries[voice].thread, path: session.memberPath, place: "row=", precision: .second))
  }

  /// Where the voice stands in the current run.
  private mutating func place(of voice: Int) -> Int {
    let entry = voices.entries[voice]
    if entry.place.run == run { return entry.place.voice }
    let index = runs[runs.count - 1].voices.count
    runs[runs.count - 1].voices.append(entry.voice)
    voices.setPlace(of: voice, (run, index))
    return index
  }

  /// Adds the words to the current run; nil where there are none.
  private mutating func append(_ row: CSVRawRow, _ column: Int) -> Range<Int>? {
    let last = runs.count - 1
    let start = runs[last].texts.count
    let bytes = row.bytes(of: column)
    if !row.cells[column].isComplex, LinkedInMessageGlance.isPlain(bytes) {
      runs[last].texts.append(contentsOf: bytes)
    } else {
      let text = LinkedInMarkup.plainText(row.cells[column].text(in: row.bytes, dialect: .doubledQuotes).trimmed)
      runs[last].texts.append(contentsOf: text.utf8)
    }
    let end = runs[last].texts.count
    return start < end ? start..<end : nil
  }

  /// Whether the words are ASCII without tags and without blanks at the ends.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last, first > 0x20, last > 0x20, last < 0x7F else { return false }
    var isPlain = true
    for byte in bytes { isPlain = isPlain && byte < 0x80 && byte != UInt8(ascii: "<") }
    return isPlain
  }

  private static func frame(of row: CSVRawRow, _ columns: (date: Int, content: Int)) -> LinkedInVoices.Frame {
    let (first, second) = (row.cells[min(columns.date, columns.content)], row.cells[max(columns.date, columns.content)])
    let bytes = UnsafeRawBufferPointer(row.bytes)
    return LinkedInVoices.Frame(
      head: UnsafeRawBufferPointer(rebasing: bytes[..<first.start]),
      middle: UnsafeRawBufferPointer(rebasing: bytes[first.end..<second.start]),
      tail: UnsafeRawBufferPointer(rebasing: bytes[second.end...]))
  }
}
