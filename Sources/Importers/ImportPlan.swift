import Archives
import Model

/// Which reader reads which member of an export, in what order, and what is left alone.
struct ImportPlan {
  struct Step {
    var reader: MemberReader
    var file: MemberFile
    var readerOrder: Int
    fileprivate var order: NaturalOrder
  }

  /// In the order of reading.
  private(set) var steps: [Step] = []

  /// Ignored, unknown and damaged members; those that are read follow.
  private(set) var census = Census()

  private var extensions: Set<String> = []

  init(_ export: ImportRun.Export) {
    for member in export.archive.members where ImportPlan.owns(export, member.path) {
      add(
        MemberFile(archive: export.archive, member: member, path: String(member.path.dropFirst(export.root.count))),
        export)
    }
    for refused in export.archive.refused where ImportPlan.owns(export, refused.path) {
      census.damaged.append(Census.Damaged(path: refused.path, why: refused.failure.description))
    }
    steps.sort { left, right in
      if left.reader.phase != right.reader.phase { return left.reader.phase < right.reader.phase }
      if left.readerOrder != right.readerOrder { return left.readerOrder < right.readerOrder }
      return left.order < right.order
    }
  }

  /// csv, json, html or mixed.
  var format: String {
    extensions.count == 1 ? extensions.first ?? "none" : extensions.isEmpty ? "none" : "mixed"
  }

  private static func owns(_ export: ImportRun.Export, _ path: String) -> Bool {
    path.hasPrefix(export.root) && !export.innerRoots.contains { path.hasPrefix($0) }
  }

  private mutating func add(_ file: MemberFile, _ export: ImportRun.Export) {
    let path = PathPattern.normalised(file.path)
    if let order = ReaderChoice(export.importer).reader(of: file, normalised: path) {
      steps.append(
        Step(
          reader: export.importer.readers[order], file: file, readerOrder: order, order: NaturalOrder(file.path)))
      note(extensionOf: file.name)
    } else if file.member.isMedia {
      census.mediaFiles += 1
    } else if file.name == "no-data.txt" {
      ignore(file, "the platform's note that it has nothing here")
    } else if let known = export.importer.ignoredByPath.first(matching: path) {
      ignore(file, export.importer.ignored[known].why)
    } else {
      census.unknown.append(
        Census.Unknown(path: file.member.path, shape: MemberShape.of(file), bytes: file.member.size))
    }
  }

  private mutating func ignore(_ file: MemberFile, _ why: String) {
    census.ignored.append(Census.Ignored(path: file.member.path, why: why))
  }

  private mutating func note(extensionOf name: String) {
    let kind = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    if ["csv", "json", "html"].contains(kind) { extensions.insert(kind) }
    // The pages of old exports.
    if kind == "htm" { extensions.insert("html") }
  }
}
