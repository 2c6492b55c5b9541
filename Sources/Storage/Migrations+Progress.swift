import GRDB

extension Migrations {
  /// What is followed from run to run: findings with what was last known of them, the owner's verdicts, scores.
  ///
  /// Accounts go by number, since an export may teach the vault a better name for one.
  static func createProgress(_ database: Database) throws {
    try database.execute(
      sql: """
        DROP TABLE explanation;
        DROP TABLE finding;
        ALTER TABLE run ADD COLUMN context TEXT NOT NULL DEFAULT '';
        CREATE TABLE secret (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE run_account (
          run INTEGER NOT NULL REFERENCES run(number) ON DELETE CASCADE,
          account INTEGER NOT NULL REFERENCES account(number) ON DELETE CASCADE,
          content TEXT NOT NULL, PRIMARY KEY (run, account)) WITHOUT ROWID;
        CREATE TABLE tracked_finding (
          id TEXT PRIMARY KEY, account INTEGER NOT NULL REFERENCES account(number) ON DELETE CASCADE,
          status TEXT NOT NULL, first_run INTEGER NOT NULL, last_run INTEGER NOT NULL, content TEXT NOT NULL)
          WITHOUT ROWID;
        CREATE INDEX tracked_finding_account ON tracked_finding(account);
        CREATE TABLE explanation (
          finding TEXT PRIMARY KEY REFERENCES tracked_finding(id) ON DELETE CASCADE, json TEXT NOT NULL);
        CREATE TABLE verdict (
          finding TEXT PRIMARY KEY REFERENCES tracked_finding(id) ON DELETE CASCADE, content TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE verdict_log (
          number INTEGER PRIMARY KEY, step INTEGER NOT NULL,
          finding TEXT NOT NULL REFERENCES tracked_finding(id) ON DELETE CASCADE, before TEXT);
        CREATE TABLE quiet_rule (rule TEXT PRIMARY KEY) WITHOUT ROWID;
        CREATE TABLE written_report (path TEXT PRIMARY KEY, digest TEXT NOT NULL) WITHOUT ROWID;
        """)
  }

  /// The owner's declaration of the last run that had one: one row at most.
  static func createContext(_ database: Database) throws {
    try database.execute(
      sql: "CREATE TABLE kept_context (number INTEGER PRIMARY KEY CHECK (number = 1), content TEXT NOT NULL)")
  }
}
