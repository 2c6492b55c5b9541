import GRDB

extension Migrations {
  /// Which items rules had something to say of, so that the next run need not read all the others again.
  ///
  /// `judged` names the situation and the last item and block of messages that were judged in it; `loud_item` and
  /// `loud_message` list what must be judged again. Triggers keep them true whoever writes items: a changed item, or one
  /// of another account, becomes loud; a removed one, whose number another may get, ends what is known of its account.
  static func createJudged(_ database: Database) throws {
    let judged = "kind, authorship, text, quoted, at, precision, audience, state, thread, reaction, permalink, details"
    let isKnown = "old.rowid <= (SELECT items FROM judged WHERE account = old.account)"
    let isKnownBlock = "old.number <= (SELECT blocks FROM judged WHERE account = old.account)"
    try database.execute(
      sql: """
        CREATE TABLE judged (
          account INTEGER PRIMARY KEY REFERENCES account(number) ON DELETE CASCADE,
          situation TEXT NOT NULL, items INTEGER NOT NULL, blocks INTEGER NOT NULL);
        CREATE TABLE loud_item (
          account INTEGER NOT NULL REFERENCES account(number) ON DELETE CASCADE, item INTEGER NOT NULL,
          PRIMARY KEY (account, item)) WITHOUT ROWID;
        CREATE TABLE loud_message (
          account INTEGER NOT NULL REFERENCES account(number) ON DELETE CASCADE, block INTEGER NOT NULL,
          place INTEGER NOT NULL, PRIMARY KEY (account, block, place)) WITHOUT ROWID;
        CREATE TRIGGER item_changed AFTER UPDATE OF \(judged) ON item WHEN \(isKnown) BEGIN
          INSERT OR IGNORE INTO loud_item (account, item) VALUES (old.account, old.rowid);
        END;
        CREATE TRIGGER item_moved AFTER UPDATE OF account ON item
        WHEN new.rowid <= (SELECT items FROM judged WHERE account = new.account) BEGIN
          INSERT OR IGNORE INTO loud_item (account, item) VALUES (new.account, new.rowid);
        END;
        CREATE TRIGGER item_removed AFTER DELETE ON item WHEN \(isKnown) BEGIN
          DELETE FROM judged WHERE account = old.account;
        END;
        CREATE TRIGGER message_block_removed AFTER DELETE ON message_block WHEN \(isKnownBlock) BEGIN
          DELETE FROM judged WHERE account = old.account;
        END;
        CREATE TRIGGER message_block_moved AFTER UPDATE OF account ON message_block
        WHEN new.number <= (SELECT blocks FROM judged WHERE account = new.account) BEGIN
          DELETE FROM judged WHERE account = new.account;
        END;
        """)
  }
}
