import Archives
package import Model
import Storage

/// `partywall import`: archives into the vault, without a verdict.
package struct Importing {
  /// What one export held.
  package struct Row: Sendable {
    package let account: String
    package let summary: ArchiveSummary
  }

  package init() {}

  /// Reads the archives into a vault; returns a row for each export, and a sentence for each archive that is none.
  package func run(
    _ paths: [String], vault path: String, progress: (@Sendable (String) -> Void)? = nil
  ) throws -> (rows: [Row], problems: [String]) {
    let opened = ArchiveOpener.open(paths: paths)
    var problems = opened.problems.map(\.description)
    guard !opened.archives.isEmpty else { throw NothingReadable(problems: problems) }
    let read = try ImportStage(vault: try Vault.open(path: path), progress: progress).run(opened.archives)
    problems += read.problems.map(\.description)
    guard !read.imported.isEmpty else { throw NothingReadable(problems: problems) }
    return (read.imported.map { Row(account: $0.account.id, summary: $0.summary) }, problems)
  }
}
