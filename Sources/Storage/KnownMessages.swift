import GRDB
import Model

/// What an account has of a thread in blocks: its keys, and of each message as much as tells whether another says the same.
struct KnownMessages {
  /// A message without its place in an archive.
  struct Message: Equatable {
    /// Number of what it shares with others, see `MessageEssences`.
    var essence: Int

    /// Hash of its words, good for this run of the program.
    var words: Int
  }

  private var messages: [RecordKey: Message] = [:]
  private let essences: MessageEssences

  /// The blocks in their order.
  let blocks: [Int64]

  /// Keys of the messages that rules spoke of.
  private(set) var loud: Set<RecordKey> = []

  init(database: Database, account: Int64, thread: String) throws {
    let packed = PackedMessages(database: database, account: account)
    blocks = try Int64.fetchAll(
      database, sql: "SELECT number FROM message_block WHERE account = ? AND thread = ? ORDER BY number",
      arguments: [account, thread])
    let essences = MessageEssences(database)
    self.essences = essences
    var messages: [RecordKey: Message] = [:]
    try packed.forEach(thread: thread) { message, shape, block in
      messages[message.head.key] = try KnownMessages.read(message, shape, block, essences)
    }
    self.messages = messages
    for block in blocks { loud.formUnion(try packed.loudKeys(of: block)) }
  }

  var count: Int { messages.count }

  func holds(_ key: RecordKey) -> Bool { messages[key] != nil }

  /// Whether a message of another export says just what the known one of its key does; nil where there is none.
  func agrees(
    _ message: PackedMessage, _ shape: () throws -> MessageShape, _ block: MessageBlockReader
  ) throws -> Bool? {
    guard let known = messages[message.head.key] else { return nil }
    return try KnownMessages.read(message, shape, block, essences) == known
  }

  private static func read(
    _ message: PackedMessage, _ shape: () throws -> MessageShape, _ block: MessageBlockReader,
    _ essences: MessageEssences
  ) throws -> Message {
    Message(essence: try essences.number(at: message.head.shape, shape), words: block.hash(of: message))
  }
}
