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
    return (imported, problems)
  }

  private func read(_ export: ImportRun.Export, number: Int) throws -> Imported {
    let platform = export.importer.platform
    progress?("Reading \(platform.title) …")
    let digest = ArchiveDigest.sha256(of: export.archive, root: export.root)
    var entry = ArchiveEntry(digest: digest, name: export.name, platform: platform)
    var outcome: ImportOutcome?
    let account = try vault.importing(entry) { transaction in
      let read = try ImportRun().run(export) { try transaction.insert($0) }
      outcome = read
      entry.format = read.format
      entry.exportedAt = ExportDate.day(named: export.name, platform: platform) ?? read.period?.to.day
      entry.periodFrom = read.period?.from
      entry.periodTo = read.period?.to
      let owner = AccountOwner(platform: platform, name: read.owner.names.first, handle: read.owner.handle)
      return (owner, entry)
    }
    return Imported(
      account: account, summary: summary(entry, census: outcome?.census ?? Census(), number: number, of: export),
      notices: outcome?.notices ?? [])
  }

  private func summary(
    _ entry: ArchiveEntry, census: Census, number: Int, of export: ImportRun.Export
  ) -> ArchiveSummary {
    ArchiveSummary(
      id: "a\(number)", name: entry.name, platform: entry.platform, format: entry.format,
      exportedAt: entry.exportedAt, digest: entry.digest, parts: export.parts, census: census)
  }
}
