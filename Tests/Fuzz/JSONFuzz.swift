import Archives
@testable import Importers

/// Any bytes as a JSON file, part by part, with and without the repair of Meta's text; the first byte chooses.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  guard count > 1 else { return 0 }
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let archive = HeldExport(path: "file.json", bytes: Array(bytes[1...]))
  let file = MemberFile(archive: archive, member: archive.members[0], path: "file.json")
  var parts = 0
  try? file.forEachJSONPart(repairingMetaText: bytes[0] & 1 == 0) { _ in parts += 1 }
  precondition(parts <= count + 1, "more parts than bytes")
  return 0
}
