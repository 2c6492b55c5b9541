import Archives
import Model

/// The skeleton of an export: paths, keys, types and counts, with everything masked that somebody could have written.
///
/// Made to be pasted into a bug report.
package struct StructureSketch {
  private let export: ImportRun.Export

  package init(of export: ImportRun.Export) { self.export = export }

  /// One block for each kind of file; files whose masked paths are alike are one kind.
  package var text: String {
    var groups: [String: StructureFile] = [:]
    var media: [String: Int] = [:]
    for member in export.archive.members where member.path.hasPrefix(export.root) {
      let path = String(member.path.dropFirst(export.root.count))
      if member.isMedia {
        media[MaskedName.ofPath(StructureSketch.folder(of: path)), default: 0] += 1
      } else {
        let file = MemberFile(archive: export.archive, member: member, path: path)
        groups[MaskedName.ofPath(path), default: StructureFile()].add(file)
      }
    }
    let head = "\(export.importer.platform.title), \(export.parts) part\(export.parts == 1 ? "" : "s")"
    let files = groups.sorted { $0.key < $1.key }.flatMap { $0.value.lines(path: $0.key) }
    let pictures = media.sorted { $0.key < $1.key }.map { "\($0.key)/ media ×\($0.value)" }
    let refused = export.archive.refused.map { "\(MaskedName.ofPath($0.path)): \($0.failure)" }.sorted()
    return ([head] + files + pictures + refused).joined(separator: "\n") + "\n"
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}
