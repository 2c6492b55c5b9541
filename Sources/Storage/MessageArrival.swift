import GRDB
import Model

/// The plain messages of an archive on their way into blocks, each message once.
///
/// The keys of a thread are held in memory until other threads have filled it; a thread that comes again after
/// that, or that is too large, goes on as rows, whose index tells what is there. So memory is bounded, and each message
/// is written twice at most.
final class MessageArrival {
  /// Keys in memory at which those of finished threads are dropped, and those of the one that is being read.
  static let keyLimits = (finished: 1 << 16, current: 3 << 19)

  private let database: Database
  private let account: Int64
  private let archive: Int64
  private let blocks: RowWriter
  private let shapeRows: RowWriter
  private let block = MessageBlock()

  // Unchecked like the block's parts: one thread writes an archive.
  @exclusivity(unchecked) private var keys = RecordKeySet()

  /// The order of the current thread's keys; nil where it has some that came before.
  @exclusivity(unchecked) private var order: KeyOrder?
  private let limits: (finished: Int, current: Int)

  /// For each thread the age of `keys` in which it was last read; `inRows` if it goes as rows.
  private var ages: [String: Int] = [:]
  private var age = 0
  private var thread: String?
  private var isInRows = false
  private static let inRows = -1

  private var shapes: [MessageShape: Int64] = [:]
  private var recentShape: (shape: MessageShape, number: Int64)?
  private var nextShape: Int64

  init(
    database: Database, account: Int64, archive: Int64, limits: (finished: Int, current: Int)
  ) throws {
    self.database = database
    self.account = account
    self.archive = archive
    self.limits = limits
    blocks = try RowWriter(
      database, table: "message_block", columns: ["account", "archive", "thread", "count", "first", "last", "content"],
      groupSize: 1)
    shapeRows = try RowWriter(
      database, table: "message_shape", columns: ["number", "account"] + MessageShape.columns)
    nextShape = (try Int64.fetchOne(database, sql: "SELECT MAX(number) FROM message_shape") ?? 0) + 1
  }

  /// Makes a thread the current one; true if its messages go as rows.
  func goesAsRows(_ thread: String) throws -> Bool {
    if thread != self.thread { try enter(thread) }
    return isInRows
  }

  /// Notes a key of the current thread; false if a message has it already.
  ///
  /// The moment is in milliseconds, nil where it is not exact to the second.
  func isNew(_ key: RecordKey, at moment: Int64?) -> Bool {
    guard let moment, moment >= 0, let isNew = order?.isNew(key, second: moment / 1000) else { return keys.insert(key) }
    if isNew { keys.insertNew(key) }
    return isNew
  }

  /// Adds a message of the current thread, which is new.
  func add(_ head: PackedMessage.Head, _ text: UnsafeBufferPointer<UInt8>) throws {
    block.add(head, text)
    if block.isFull { try endBlock() }
  }

  /// Whether the current thread has more keys than memory is for; it goes on as rows then.
  func leavesMemory() throws -> Bool {
    guard keys.count >= limits.current, let thread else { return false }
    try endBlock()
    try unpack(thread)
    forgetKeys()
    return true
  }

  /// The number of a shape.
  func number(of shape: MessageShape) throws -> Int64 {
    if let recentShape, recentShape.shape == shape { return recentShape.number }
    let number = try shapes[shape] ?? write(shape)
    recentShape = (shape, number)
    return number
  }

  func flush() throws {
    try endBlock()
    try shapeRows.flush()
    try blocks.flush()
  }

  private func enter(_ thread: String) throws {
    try endBlock()
    if keys.count >= limits.finished { forgetKeys() }
    self.thread = thread
    order = nil
    switch ages[thread] {
    case nil:
      ages[thread] = age
      isInRows = false
      order = KeyOrder()
    case age: isInRows = false
    case MessageArrival.inRows: isInRows = true
    default: try unpack(thread)
    }
  }

  private func unpack(_ thread: String) throws {
    try flush()
    try PackedMessages(database: database, account: account).unpack(thread: thread)
    ages[thread] = MessageArrival.inRows
    isInRows = true
  }

  private func forgetKeys() {
    keys.removeAll()
    age += 1
  }

  private func endBlock() throws {
    guard !block.isEmpty else { return }
    blocks.add(account)
    blocks.add(archive)
    blocks.add(thread)
    blocks.add(Int64(block.count))
    blocks.add(block.period?.first)
    blocks.add(block.period?.last)
    blocks.add(bytes: block.bytes)
    try blocks.endRow()
    block.removeAll()
  }

  private func write(_ shape: MessageShape) throws -> Int64 {
    let number = nextShape
    nextShape += 1
    // Beyond it a shape may be written twice, which costs room only.
    if shapes.count >= 4096 { shapes.removeAll(keepingCapacity: true) }
    shapes[shape] = number
    shapeRows.add(number)
    shapeRows.add(account)
    shapeRows.add(shape.archive)
    shapeRows.add(shape.path)
    shapeRows.add(shape.place)
    shapeRows.add(shape.authorship)
    shapeRows.add(shape.precision)
    shapeRows.add(shape.audience)
    shapeRows.add(shape.state)
    shapeRows.add(shape.thread)
    shapeRows.add(shape.details)
    try shapeRows.endRow()
    return number
  }
}
