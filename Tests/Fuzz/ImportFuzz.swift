import Archives
import Importers
import Model

/// The first two bytes choose a member file that some importer knows; the rest is what it holds.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 2 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let choice = Int(bytes[0]) << 8 | Int(bytes[1])
  let (importer, path) = Choices.all[choice % Choices.all.count]
  let archive = HeldExport(path: path, bytes: Array(bytes[2...]))
  var session = ImportSession { _ in }
  session.begin(path)
  let file = MemberFile(archive: archive, member: archive.members[0], path: path)
  for reader in importer.readers where reader.paths.contains(where: { $0.matches(path) }) {
    try? reader.read(file, &session)
    return 0
  }
  return 0
}

enum Choices {
  /// A path for every pattern of every reader.
  static let all: [(importer: ArchiveImporter, path: String)] = Importers.all.flatMap { importer in
    importer.readers.flatMap { reader in reader.paths.map { (importer, path(of: $0.pattern)) } }
  }

  private static func path(of pattern: String) -> String {
    var path = ""
    var isOptional = false
    for letter in pattern {
      switch letter {
      case "[": isOptional = true
      case "]": isOptional = false
      case _ where isOptional: continue
      case "#": path += "1"
      case "*": path += "inbox_12345678"
      default: path.append(letter)
      }
    }
    return path.hasPrefix("/") ? String(path.dropFirst()) : path
  }
}
