import GRDB

extension Migrations {
  /// Messages that are text and nothing else, many to a row; see `MessageBlock`.
  ///
  /// A message lies either here or in `item`, never in both.
  static func createMessageBlocks(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE message_shape (
          number INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES account(number) ON DELETE CASCADE,
          archive INTEGER NOT NULL REFERENCES archive(number), path INTEGER NOT NULL, place TEXT NOT NULL,
          authorship TEXT NOT NULL, precision TEXT, audience TEXT NOT NULL, state TEXT NOT NULL, thread TEXT,
          details INTEGER);
        CREATE TABLE message_block (
          number INTEGER PRIMARY KEY, account INTEGER NOT NULL REFERENCES account(number) ON DELETE CASCADE,
          archive INTEGER NOT NULL REFERENCES archive(number), thread TEXT NOT NULL, count INTEGER NOT NULL,
          first INTEGER, last INTEGER, content BLOB NOT NULL);
        CREATE INDEX message_block_thread ON message_block(account, thread);
        CREATE INDEX message_shape_account ON message_shape(account);
        """)
  }
}
