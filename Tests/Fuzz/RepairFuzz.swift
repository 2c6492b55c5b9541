@testable import Importers

/// Any text through the repair of Meta's text fault: a repaired text has no more bytes, and plain text is left alone.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let text = String(decoding: bytes, as: UTF8.self)
  let repaired = MetaText.repaired(text)
  precondition(repaired.utf8.count <= text.utf8.count)
  if bytes.allSatisfy({ $0 < 0x80 }) { precondition(repaired == text) }

  // A text with the fault put in comes out as it was.
  let faulty = String(String.UnicodeScalarView(text.utf8.map { Unicode.Scalar($0) }))
  precondition(MetaText.repaired(faulty) == text)
  return 0
}
