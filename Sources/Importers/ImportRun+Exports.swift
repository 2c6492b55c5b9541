package import Archives
import Model

extension ImportRun {
  /// One platform's export inside an archive.
  package struct Export: Sendable {
    package let importer: ArchiveImporter
    package let archive: any Archive

    /// Path prefix below which it lies: empty, or ending in `/`.
    package let root: String

    /// Roots of other exports inside this one's; their members are not its own.
    let innerRoots: [String]

    /// How many archives it was put together from.
    package let parts: Int

    /// The folder's name where the archive holds a folder for it, else the archive's.
    package var name: String {
      root.split(separator: "/").last.map { ArchiveName.name(ofPath: String($0)) } ?? archive.name
    }
  }

  /// The exports that the importers recognise in an archive, by root: by the names of the files, else by what they hold.
  package static func exports(in archive: any Archive) -> [Export] {
    let paths = archive.members.map(\.path)
    let named = found { $0.roots(paths) }
    let found = named.isEmpty ? found { $0.rootsByContent?(archive) ?? [] } : named
    let roots = found.map(\.root)
    return found.sorted { $0.root.utf8.lexicographicallyPrecedes($1.root.utf8) }.map { importer, root in
      Export(
        importer: importer, archive: archive, root: root,
        innerRoots: roots.filter { $0 != root && $0.hasPrefix(root) }, parts: 1)
    }
  }

  private static func found(
    _ roots: (ArchiveImporter) -> [String]
  ) -> [(importer: ArchiveImporter, root: String)] {
    var found: [(importer: ArchiveImporter, root: String)] = []
    for importer in Importers.all {
      for root in roots(importer) where !found.contains(where: { $0.root == root }) { found.append((importer, root)) }
    }
    return found
  }

  /// Puts the parts of multi-part exports together; everything else stays as it is.
  package static func grouped(_ exports: [Export]) -> [Export] {
    var groups: [(stem: ExportStem, members: [Export])] = []
    for export in exports {
      let stem = ExportStem(export.name)
      let index = groups.firstIndex {
        $0.members[0].importer.platform == export.importer.platform && $0.stem.isPart(stem)
          && (export.importer.arePartsOfOne?($0.members[0], export) ?? true)
      }
      if let index {
        groups[index].members.append(export)
      } else {
        groups.append((stem, [export]))
      }
    }
    return groups.map { merged($0.members, stem: $0.stem) }
  }

  private static func merged(_ exports: [Export], stem: ExportStem) -> Export {
    guard exports.count > 1, let first = exports.first else { return exports[0] }
    let isAlike = exports.allSatisfy { $0.root == first.root && $0.innerRoots == first.innerRoots }
    // Parts in folders of different names meet below their roots.
    let parts = isAlike ? exports.map(\.archive) : exports.map { ExportPart($0) as any Archive }
    let archive = MergedArchive(name: stem.text, parts: parts)
    return Export(
      importer: first.importer, archive: archive, root: isAlike ? first.root : "",
      innerRoots: isAlike ? first.innerRoots : [], parts: exports.count)
  }
}
