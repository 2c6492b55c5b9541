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

  /// What it reads, in the order of reading inside one phase.
  package let readers: [MemberReader]

  /// Files that are known and left alone on purpose, with the reason.
  package let ignored: [IgnoredMember]

  package init(
    platform: Platform, roots: @escaping @Sendable (_ paths: [String]) -> [String], readers: [MemberReader],
    ignored: [IgnoredMember]
  ) {
    self.platform = platform
    self.roots = roots
    self.readers = readers
    self.ignored = ignored
  }
}
