#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The only network code of the tool: a page for this machine's browser, on 127.0.0.1 and a port that the system picks.
package final class LocalServer {
  /// Connections at once; more wait.
  private static let connectionLimit = 32

  /// Seconds that a request may take to arrive.
  private static let patience = 5

  package let port: UInt16
  private let listener: Int32
  private var connections: [LocalConnection] = []

  /// Opens the port; nothing else can reach it than programs on this machine.
  package init() throws {
    #if canImport(Darwin)
      let kind = SOCK_STREAM
    #else
      let kind = Int32(SOCK_STREAM.rawValue)
    #endif
    let listener = socket(AF_INET, kind, 0)
    guard listener >= 0 else { throw LocalProblem(code: errno) }
    self.listener = listener
    _ = fcntl(listener, F_SETFD, FD_CLOEXEC)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isOpen = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        bind(listener, generic, length) == 0 && listen(listener, 16) == 0
          && getsockname(listener, generic, &length) == 0
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    guard isOpen else { throw LocalProblem(code: errno) }
  }

  deinit { close(listener) }

  /// Answers until nobody has asked for so many seconds.
  package func run(idle: Int, answer: (LocalRequest) -> LocalResponse) {
    var lastAsked = Self.now
    while Self.now - lastAsked < idle {
      var watched = connections.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
      if connections.count < Self.connectionLimit {
        watched.append(pollfd(fd: listener, events: Int16(POLLIN), revents: 0))
      }
      guard poll(&watched, nfds_t(watched.count), 1000) >= 0 || errno == EINTR else { return }
      let ready = Set(watched.filter { $0.revents != 0 }.map(\.fd))
      if serve(ready, answer) { lastAsked = Self.now }
      if ready.contains(listener) { welcome() }
    }
  }

  /// Reads from those that have something to say; whether one of them asked something.
  private func serve(_ ready: Set<Int32>, _ answer: (LocalRequest) -> LocalResponse) -> Bool {
    var hasAsked = false
    connections = connections.compactMap { connection in
      var connection = connection
      guard ready.contains(connection.descriptor) else { return kept(connection) }
      switch connection.receive() {
      case .unfinished: return kept(connection)
      case .request(let request):
        hasAsked = true
        connection.send(answer(request))
      case .refused(let status): connection.send(.refusal(status))
      case nil: break
      }
      connection.end()
      return nil
    }
    return hasAsked
  }

  /// A connection that has time left.
  private func kept(_ connection: LocalConnection) -> LocalConnection? {
    guard Self.now >= connection.deadline else { return connection }
    connection.send(.refusal(408))
    connection.end()
    return nil
  }

  private func welcome() {
    let descriptor = accept(listener, nil, nil)
    guard descriptor >= 0 else { return }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    // An answer that is not taken is given up, so that one reader can't stop the page.
    var limit = timeval(tv_sec: Self.patience, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    #if canImport(Darwin)
      var one: Int32 = 1
      setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &one, socklen_t(MemoryLayout<Int32>.size))
    #endif
    connections.append(LocalConnection(descriptor: descriptor, deadline: Self.now + Self.patience))
  }

  /// Seconds of the steady clock.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }
}
