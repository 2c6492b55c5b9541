/// Bytes of one member, handed out front to back.
package protocol ByteSource: AnyObject {
  /// Fills a buffer from its start and returns how many bytes it wrote; 0 at the end.
  ///
  /// At the end the checksum and the declared size have been checked. What was handed out before a failure is as the
  /// archive holds it.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(MemberFailure) -> Int
}
