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

  /// The exports that the importers recognise in an archive, by root.
  package static func exports(in archive: any Archive) -> [Export] {
    let paths = archive.members.map(\.path)
    var found: [(importer: ArchiveImporter, root: String)] = []
    for importer in Importers.all {
      for root in importer.roots(paths) where !found.contains(where: { $0.root == root }) {
        found.append((importer, root))
      }
    }
    let roots = found.map(\.root)
    return found.sorted { $0.root.utf8.lexicographicallyPrecedes($1.root.utf8) }.map { importer, root in
      Export(
        importer: importer, archive: archive, root: root,
        innerRoots: roots.filter { $0 != root && $0.hasPrefix(root) }, parts: 1)
    }
  }

  /// Puts the parts of multi-part exports together; everything else stays as it is.
  package static func grouped(_ exports: [Export]) -> [Export] {
    var groups: [(key: String, members: [Export])] = []
    for export in exports {
      let key = "\(export.importer.platform.rawValue) \(export.root.split(separator: "/").count) \(stem(export.name))"
      if let index = groups.firstIndex(where: { $0.key == key && $0.members[0].root == export.root }) {
        groups[index].members.append(export)
      } else {
        groups.append((key, [export]))
      }
    }
    return groups.map { merged($0.members) }
  }

  private static func merged(_ exports: [Export]) -> Export {
    guard exports.count > 1, let first = exports.first else { return exports[0] }
    let archive = MergedArchive(name: stem(first.name), parts: exports.map(\.archive))
    return Export(
      importer: first.importer, archive: archive, root: first.root, innerRoots: first.innerRoots,
      parts: exports.count)
  }

  /// A name without what tells the parts of one export apart: `_part_2`, or the random token at its end.
  private static func stem(_ name: String) -> String {
    var words = name.split(whereSeparator: { $0 == "-" || $0 == "_" || $0 == " " }).map(String.init)
    if words.count > 2, Int(words[words.count - 1]) != nil, words[words.count - 2].lowercased() == "part" {
      words.removeLast(2)
    }
    if words.count > 2, let last = words.last, last.utf8.count == 8, last.contains(where: \.isLetter) {
      words.removeLast()
    }
    return words.joined(separator: "-")
  }
}
