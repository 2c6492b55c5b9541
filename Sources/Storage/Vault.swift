import GRDB
import Foundation
import Model

/// Where the model, the findings and the owner's decisions are kept: one SQLite file, or memory only.
///
/// The file is created 0600 in a folder made 0700 before SQLite opens it, so that its journal inherits the mode.
/// One import is one transaction: a kill in the middle leaves the vault as it was.
package struct Vault: Sendable {
  let queue: DatabaseQueue

  /// Whether it is in memory only.
  package let isEphemeral: Bool

  /// A vault in memory: nothing is kept.
  package static func ephemeral() throws -> Vault {
    try Vault(queue: DatabaseQueue(configuration: configuration), isEphemeral: true)
  }

  /// The vault in a file, created where it is missing.
  package static func open(path: String) throws -> Vault {
    try VaultFile.prepare(path)
    do {
      return try FolderLock.hold(folderOf: path) {
        try Vault(queue: DatabaseQueue(path: path, configuration: configuration), isEphemeral: false)
      }
    } catch let error as DatabaseError {
      switch VaultProblem(error) {
      case .busy?: throw VaultProblem.busy
      case .full?: throw VaultProblem.full
      default: throw VaultProblem.unusable(path: path, why: error.resultCode.description)
      }
    }
  }

  private init(queue: DatabaseQueue, isEphemeral: Bool) throws {
    self.queue = queue
    self.isEphemeral = isEphemeral
    let known = Set(Migrations.all.migrations)
    let applied = try queue.read { try Migrations.all.appliedIdentifiers($0) }
    guard applied.isSubset(of: known) else { throw VaultProblem.newer }
    if applied != known { try Self.migrate(queue) }
  }

  /// Brings the tables up to date.
  ///
  /// Two runs that make a vault at the same moment both find it empty: one waits for the other. Where the file system
  /// knows no locks, the second one fails, and finds the tables there when it tries again.
  private static func migrate(_ queue: DatabaseQueue) throws {
    for _ in 0..<20 {
      do {
        return try Migrations.all.migrate(queue)
      } catch let error as DatabaseError where [.SQLITE_ERROR, .SQLITE_BUSY].contains(error.resultCode) {
        usleep(50_000)
      }
    }
    try Migrations.all.migrate(queue)
  }

  /// Makes room for the index of a large account: its keys come in no order, and with a small cache each would fetch
  /// and write its page.
  static func widenCache(_ database: Database) throws { try database.execute(sql: "PRAGMA cache_size = -24000") }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.prepareDatabase { database in
      // Deleted rows are overwritten, and nothing spills into temporary files. The cache is in KiB.
      try database.execute(
        sql: """
          PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; PRAGMA cache_size = -8000
          """)
    }
    return configuration
  }
}
