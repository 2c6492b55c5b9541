@testable import Importers
import Model

/// Any text as a printed date of each platform; what is read must lie in the calendar.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  if let moment = LinkedInMoment.parse(text) { precondition((1...12).contains(moment.day.month)) }
  var reader = MetaDateReader(text)
  if let clock = reader.clock() {
    precondition((1...12).contains(clock.day.month) && (0..<24).contains(clock.hour) && (0..<60).contains(clock.minute))
  }
  return 0
}
