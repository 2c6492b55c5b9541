import Archives
import Importers
import Model
import Storage

/// Archives → vault: recognises the exports, reads each into one transaction, and keeps what the report says of them.
struct ImportStage {
  /// One export that was read.
  struct Imported {
    var account: Account
    var summary: ArchiveSummary
    var notices: [Notice]
  }

  let vault: Vault
  let progress: (@Sendable (String) -> Void)?

  /// Reads every export in the archives, in the order in which they were given.
  ///
  /// Returns what was read, and a problem for each archive that no importer recognised.
  func run(_ archives: [any Archive]) throws -> (imported: [Imported], problems: [any Problem]) {
    var problems: [any Problem] = []
    var exports: [ImportRun.Export] = []
    for archive in archives {
      let found = ImportRun.exports(in: archive)
      if found.isEmpty { problems.append(UnrecognisedArchive(name: archive.name, memberCount: archive.members.count)) }
      exports += found
    }
    var imported: [Imported] = []
    for export in ImportRun.grouped(exports) {
      imported.append(try read(export, number: imported.count + 1))
    }
    // A later archive may have given an account another name, or shown that two accounts are one.
    for index in imported.indices {
      let known = try vault.reading(of: imported[index].summary.digest, by: Tool.version)
      imported[index].account = known?.account ?? imported[index].account
    }
    return (imported, problems)
  }

  private func read(_ export: ImportRun.Export, number: Int) throws -> Imported {
    let platform = export.importer.platform
    progress?("Reading \(platform.title) …")
    let digest = ArchiveDigest.sha256(of: export.archive, root: export.root)
    if let known = try known(export, digest: digest, number: number) { return known }
    var entry = ArchiveEntry(digest: digest, name: export.name, platform: platform)
    var summary: ArchiveSummary?
    var notices: [Notice] = []
    let result = try vault.add(entry) { transaction in
      let read = try BatchQueue.run(export) { try transaction.insert($0) }
      let made = ExportSummary(export: export, outcome: read, digest: digest).summary(number: number)
      entry.format = made.format
      entry.exportedAt = made.exportedAt
      entry.periodFrom = read.period?.from
      entry.periodTo = read.period?.to
      entry.windows = read.windows(of: export, exportedAt: made.exportedAt)
      entry.reading = ArchiveReading(reader: Tool.version, summary: made)
      (summary, notices) = (made, read.notices)
      let owner = AccountOwner(platform: platform, name: read.owner.names.first, handle: read.owner.handle)
      return (owner, entry)
    }
    guard var summary else { throw UnrecognisedArchive(name: export.name, memberCount: export.archive.members.count) }
    summary.remarks = result.remarks
    return Imported(account: result.account, summary: summary, notices: notices)
  }

  /// An export that this version has read into the vault before: its records are there, and nothing else is in it.
  ///
  /// The same bytes under the name of a later day are a newer export that shows what the older one showed: they are read
  /// again, so that everything in them counts as seen on that day.
  private func known(_ export: ImportRun.Export, digest: String, number: Int) throws -> Imported? {
    guard let (account, summary) = try vault.reading(of: digest, by: Tool.version) else { return nil }
    let named = ExportDate.day(named: export.name, platform: export.importer.platform)
    if let named, let known = summary.exportedAt, named.daysSinceEpoch > known.daysSinceEpoch { return nil }
    var renamed = summary
    (renamed.id, renamed.name, renamed.parts) = ("a\(number)", export.name, export.parts)
    return Imported(account: account, summary: renamed, notices: [])
  }
}
