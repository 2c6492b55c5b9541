package import Archives
package import Model

/// One platform's import knowledge: how its archives are recognised, and a table of the files that it reads.
///
/// To add a platform: one folder, one value of this type, one line in `Importers.all`.
package struct ArchiveImporter: Sendable {
  package let platform: Platform

  /// Finds the platform's roots in a listing of member paths.
  ///
  /// Cheap by contract: no member is opened. Returns the path prefixes (empty, or ending in `/`) under which the
  /// archive's own tree begins; several where a folder holds several exports; none where nothing is recognised.
  package let roots: @Sendable (_ paths: [String]) -> [String]

  /// Finds the roots by looking into the members, for archives whose files have names that nobody knows; nil where the
  /// platform's files do not tell.
  ///
  /// Asked only where `roots` of no importer found anything.
  package let rootsByContent: (@Sendable (_ archive: any Archive) -> [String])?

  /// Whether two exports of one name are parts of one, where their names can't tell whose they are.
  package let arePartsOfOne: (@Sendable (_ one: ImportRun.Export, _ other: ImportRun.Export) -> Bool)?

  /// Since when an export holds records of a kind, where the platform keeps them for a while only; nil for ever.
  package let keptSince: @Sendable (_ kind: RecordKind, _ exportedAt: Day) -> Day?

  /// Kinds of records that an export with certain members tells about in full, even where their own file is missing
  /// because there is nothing to tell.
  package let toldInFull: @Sendable (_ paths: [String]) -> Set<RecordKind>

  /// Kinds of records of which an export with certain members may hold some and does not tell of all.
  package let toldInPart: @Sendable (_ paths: [String]) -> Set<RecordKind>

  /// What it reads, in the order of reading inside one phase.
  package let readers: [MemberReader]

  /// Files that are known and left alone on purpose, with the reason.
  package let ignored: [IgnoredMember]

  /// Both by path.
  let readersByPath: PathTable
  let ignoredByPath: PathTable

  package init(
    platform: Platform, roots: @escaping @Sendable (_ paths: [String]) -> [String],
    rootsByContent: (@Sendable (_ archive: any Archive) -> [String])? = nil,
    arePartsOfOne: (@Sendable (_ one: ImportRun.Export, _ other: ImportRun.Export) -> Bool)? = nil,
    keptSince: @escaping @Sendable (_ kind: RecordKind, _ exportedAt: Day) -> Day? = { _, _ in nil },
    toldInFull: @escaping @Sendable (_ paths: [String]) -> Set<RecordKind> = { _ in [] },
    toldInPart: @escaping @Sendable (_ paths: [String]) -> Set<RecordKind> = { _ in [] },
    readers: [MemberReader], ignored: [IgnoredMember]
  ) {
    self.platform = platform
    self.roots = roots
    self.rootsByContent = rootsByContent
    self.arePartsOfOne = arePartsOfOne
    self.keptSince = keptSince
    self.toldInFull = toldInFull
    self.toldInPart = toldInPart
    self.readers = readers
    self.ignored = ignored
    readersByPath = PathTable(readers.map(\.paths))
    ignoredByPath = PathTable(ignored.map(\.paths))
  }
}
