import GRDB

/// The vault's tables, one migration a change, only ever appended to.
enum Migrations {
  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 records") { try createModel($0) }
    migrator.registerMigration("2 runs") { try createRuns($0) }
    migrator.registerMigration("3 people") { try createPeople($0) }
    migrator.registerMigration("4 explain") { try createExplanations($0) }
    migrator.registerMigration("5 windows") { try createWindows($0) }
    migrator.registerMigration("5 progress") { try createProgress($0) }
    migrator.registerMigration("6 readings") { try createReadings($0) }
    migrator.registerMigration("7 threads") { try joinThreads($0) }
    migrator.registerMigration("8 context") { try createContext($0) }
    migrator.registerMigration("9 message blocks") { try createMessageBlocks($0) }
    migrator.registerMigration("10 judged") { try createJudged($0) }
    return migrator
  }

  /// Every record table holds the account, the key that makes a record the same in the next export, and the origin.
  ///
  /// `path` and an item's `details` are numbers of `shared_text`: written in groups of their own, so that they are no
  /// foreign keys, and never deleted alone.
  private static let recordColumns = """
    account INTEGER NOT NULL REFERENCES account(number) ON DELETE CASCADE,
    key BLOB NOT NULL, archive INTEGER NOT NULL REFERENCES archive(number), path INTEGER NOT NULL,
    place TEXT NOT NULL
    """

  private static func createModel(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE account (
          number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, platform TEXT NOT NULL, name TEXT, handle TEXT);
        CREATE TABLE archive (
          number INTEGER PRIMARY KEY, digest TEXT NOT NULL UNIQUE, name TEXT NOT NULL, platform TEXT NOT NULL,
          format TEXT NOT NULL, exported_at TEXT, period_from INTEGER, period_to INTEGER);
        CREATE TABLE shared_text (number INTEGER PRIMARY KEY, value TEXT NOT NULL);
        CREATE TABLE field (\(recordColumns), kind TEXT NOT NULL, value TEXT NOT NULL, label TEXT,
          since INTEGER, until INTEGER, UNIQUE (account, key));
        CREATE TABLE position (\(recordColumns), employer TEXT NOT NULL, title TEXT, location TEXT, details TEXT,
          since INTEGER, until INTEGER, UNIQUE (account, key));
        CREATE TABLE contact_point (\(recordColumns), kind TEXT NOT NULL, value TEXT NOT NULL, use TEXT NOT NULL,
          holder TEXT, is_primary INTEGER NOT NULL, at INTEGER, UNIQUE (account, key));
        CREATE TABLE tie (\(recordColumns), kind TEXT NOT NULL, other TEXT NOT NULL, since INTEGER, until INTEGER,
          note TEXT, UNIQUE (account, key));
        CREATE TABLE thread (\(recordColumns), thread TEXT NOT NULL, title TEXT, folder TEXT NOT NULL,
          participants TEXT NOT NULL, is_group INTEGER NOT NULL, UNIQUE (account, key));
        CREATE TABLE item (\(recordColumns), kind TEXT NOT NULL, authorship TEXT NOT NULL, text TEXT NOT NULL,
          quoted TEXT NOT NULL, at INTEGER, precision TEXT, audience TEXT NOT NULL, state TEXT NOT NULL, thread TEXT,
          reaction TEXT, permalink TEXT, platform_id TEXT,
          details INTEGER, UNIQUE (account, key));
        """)
  }

  private static func createExplanations(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE explanation (
          finding TEXT PRIMARY KEY REFERENCES finding(id) ON DELETE CASCADE, json TEXT NOT NULL);
        """)
  }

  private static func createRuns(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE run (
          number INTEGER PRIMARY KEY, as_of TEXT NOT NULL, mode TEXT NOT NULL, ruleset TEXT NOT NULL);
        CREATE TABLE finding (
          id TEXT PRIMARY KEY, account TEXT NOT NULL, rule TEXT NOT NULL, points REAL NOT NULL, state TEXT NOT NULL,
          first_run INTEGER NOT NULL REFERENCES run(number), last_run INTEGER NOT NULL REFERENCES run(number));
        CREATE INDEX finding_account ON finding(account);
        """)
  }

  /// The owner's word on people and matches.
  private static func createPeople(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE person_decision (
          number INTEGER PRIMARY KEY, person TEXT NOT NULL, name TEXT NOT NULL, profile TEXT NOT NULL,
          verdict TEXT NOT NULL, UNIQUE (person, profile));
        """)
  }

  /// What each archive tells about each kind of record, so that "not seen" can be told from "gone".
  private static func createWindows(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE archive_window (
          archive INTEGER NOT NULL REFERENCES archive(number) ON DELETE CASCADE,
          account INTEGER NOT NULL REFERENCES account(number) ON DELETE CASCADE,
          kind TEXT NOT NULL, since INTEGER, until INTEGER, PRIMARY KEY (archive, kind)) WITHOUT ROWID;
        """)
  }

  /// What was said of each archive when it was read, so that the same one need not be read again.
  private static func createReadings(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE archive_reading (
          archive INTEGER PRIMARY KEY REFERENCES archive(number) ON DELETE CASCADE,
          account INTEGER NOT NULL REFERENCES account(number) ON DELETE CASCADE,
          reader TEXT NOT NULL, summary TEXT NOT NULL);
        """)
  }
}
