import Archives
@testable import Importers

/// Any bytes as a page: its records, their lines and attributes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let archive = HeldExport(path: "page.html", bytes: Array(UnsafeBufferPointer(start: start, count: count)))
  let file = MemberFile(archive: archive, member: archive.members[0], path: "page.html")
  try? file.forEachHTMLRecord(MetaMarkup.loosePages) { record in
    for line in record.root.lines(pruning: { _ in false }) {
      precondition(line.utf8.count <= count * 4, "a line longer than its page")
    }
  }
  return 0
}
