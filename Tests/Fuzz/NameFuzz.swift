@testable import Matching

/// Any text as a person's name and as a user name.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  _ = NameParts(text)
  precondition(HandleText.normalised(text).count <= 32)
  return 0
}
