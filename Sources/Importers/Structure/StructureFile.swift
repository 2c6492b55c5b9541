import Archives
import Model

/// The shape of the files of one kind.
struct StructureFile {
  private var files = 0
  private var records = 0
  private var root = StructureNode()
  private var heads: [String: StructureNode] = [:]
  private var columns: [String: Int] = [:]
  private var tags: [String: Int] = [:]
  private var troubles: [String: Int] = [:]

  /// Adds a file; what can't be read is counted by the reason.
  mutating func add(_ file: MemberFile) {
    files += 1
    do {
      switch file.name.split(separator: ".").last?.lowercased() {
      case "json": try addJSON(file)
      case "csv", "tsv": try addTable(file)
      case "html", "htm": try addPage(file)
      default: break
      }
    } catch let failure as MemberFailure {
      troubles[failure.description, default: 0] += 1
    } catch {
      troubles["can't be read to its end", default: 0] += 1
    }
  }

  func lines(path: String) -> [String] {
    let count = files == 1 ? "" : " ×\(files)"
    let sum = records == 0 ? "" : ", \(records) records"
    var lines = ["\(path)\(count)\(sum)"]
    lines += columns.sorted { $0.key < $1.key }.map { "  columns\($0.value == 1 ? "" : " ×\($0.value)"): \($0.key)" }
    for (name, node) in heads.sorted(by: { $0.key < $1.key }) { lines += node.lines(named: name, indent: 1) }
    if !root.types.isEmpty { lines += root.lines(named: "record", indent: 1) }
    if !tags.isEmpty {
      lines.append(
        "  tags: " + tags.sorted { $0.key < $1.key }.map { "\($0.key) ×\($0.value)" }.joined(separator: ", "))
    }
    lines += troubles.sorted { $0.key < $1.key }.map { "  \($0.key) ×\($0.value)" }
    return lines
  }

  private mutating func addJSON(_ file: MemberFile) throws {
    var found: [(key: String?, value: JSONValue?)] = []
    try file.forEachJSONPart { part in
      switch part {
      case .record(let record):
        records += 1
        if let key = record.key { heads[MaskedName.of(key), default: StructureNode()].add(record.value) }
        if record.key == nil { root.add(record.value) }
      case .member(let key, let value): found.append((key, value))
      case .damage(_, let reason): troubles["broken record: \(reason)", default: 0] += 1
      }
    }
    for case (let key?, let value?) in found { heads[MaskedName.of(key), default: StructureNode()].add(value) }
  }

  /// The header is the one of the first ten records that has the most known columns.
  private mutating func addTable(_ file: MemberFile) throws {
    var reader = try CSVReader(file.open())
    var best: (known: Int, position: Int, names: String)?
    var width = 0
    var seen = 0
    while let record = try reader.next() {
      guard !record.isBlank else { continue }
      seen += 1
      guard seen <= CSVTable.preambleLimit else { continue }
      width = max(width, record.cells.count)
      let masked = record.cells.map { MaskedName.of($0.trimmed) }
      let known = masked.count { !$0.isEmpty && !$0.contains("…") && !$0.contains("#") }
      if known * 2 > masked.count, known > best?.known ?? 0 { best = (known, seen, masked.joined(separator: ", ")) }
    }
    records += seen - (best?.position ?? min(1, seen))
    columns[best?.names ?? "\(width), none of them known", default: 0] += 1
  }

  private mutating func addPage(_ file: MemberFile) throws {
    for (tag, count) in try StructurePage.tags(of: file) { tags[tag, default: 0] += count }
  }
}
