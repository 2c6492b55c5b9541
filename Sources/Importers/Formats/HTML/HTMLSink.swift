/// What receives the events of an HTML page, in the order of the page.
///
/// Void elements (`<br>`, `<img>`) come as an open tag alone. Text comes in pieces, at most one window each, entities not
/// decoded but never cut in two; comments, declarations, scripts and styles don't come.
package protocol HTMLSink {
  mutating func open(_ tag: HTMLName, _ attributes: HTMLAttributes) throws
  mutating func close(_ tag: HTMLName) throws
  mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) throws

  /// Takes what it understands of the bytes from a tag on, before they are cut into events; returns how many.
  mutating func glance(_ page: UnsafeBufferPointer<UInt8>) throws -> Int
}

extension HTMLSink {
  package mutating func glance(_ page: UnsafeBufferPointer<UInt8>) throws -> Int { 0 }
}
