#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// One connection of a browser: reads until a request is whole, answers, and is closed.
struct LocalConnection {
  let descriptor: Int32

  /// When it is given up, in seconds of the steady clock.
  let deadline: Int

  private var reader = LocalRequestReader()

  init(descriptor: Int32, deadline: Int) {
    self.descriptor = descriptor
    self.deadline = deadline
  }

  /// Takes what has arrived; nil where the other side has gone.
  mutating func receive() -> LocalRequestReader.Outcome? {
    var buffer = [UInt8](repeating: 0, count: 8192)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    guard count > 0 else { return nil }
    reader.append(buffer[..<count])
    return reader.outcome()
  }

  /// Sends an answer whole, or gives up where the other side does not take it.
  func send(_ response: LocalResponse) {
    #if canImport(Darwin)
      let flags: Int32 = 0
    #else
      let flags = Int32(MSG_NOSIGNAL)
    #endif
    response.bytes.withUnsafeBytes { bytes in
      var sent = 0
      while sent < bytes.count {
        let count = Self.write(descriptor, bytes.baseAddress?.advanced(by: sent), bytes.count - sent, flags)
        guard count > 0 else { return }
        sent += count
      }
    }
  }

  private static func write(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int, _ flags: Int32) -> Int {
    #if canImport(Darwin)
      Darwin.send(descriptor, bytes, count, flags)
    #else
      Glibc.send(descriptor, bytes, count, flags)
    #endif
  }

  func end() { close(descriptor) }
}
