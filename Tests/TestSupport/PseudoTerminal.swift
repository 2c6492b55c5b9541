import Foundation

/// The built binary on a pseudo-terminal, driven by keys as a person drives it.
package final class PseudoTerminal {
  /// What could not be had from the system, or did not come in time.
  package struct Failure: Error {
    package let what: String
  }

  private let master: Int32
  private let process = Process()

  /// Everything that came from the program so far.
  package private(set) var output = ""

  /// UTF-8 bytes of the output up to the end of the text that was waited for last.
  private var passed = 0

  package init(_ arguments: [String]) throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    guard master >= 0, let name = PseudoTerminal.slave(of: master) else { throw Failure(what: "no pseudo-terminal") }
    guard let slave = FileHandle(forUpdatingAtPath: name) else { throw Failure(what: "no slave") }
    process.executableURL = Tool.binary
    process.arguments = arguments
    process.environment = ["HOME": "/nonexistent", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "dumb"]
    process.standardInput = slave
    process.standardOutput = slave
    process.standardError = slave
    try process.run()
    try slave.close()
  }

  /// Unlocks the other end and gives its path.
  private static func slave(of master: Int32) -> String? {
    #if os(Linux)
      // Foundation's headers leave unlockpt and ptsname out: these are what they ask the kernel.
      var lock: Int32 = 0
      var number: UInt32 = 0
      guard ioctl(master, UInt(0x4004_5431), &lock) == 0, ioctl(master, UInt(0x8004_5430), &number) == 0 else {
        return nil
      }
      return "/dev/pts/\(number)"
    #else
      guard grantpt(master) == 0, unlockpt(master) == 0 else { return nil }
      return ptsname(master).map { String(cString: $0) }
    #endif
  }

  deinit {
    if process.isRunning { process.terminate() }
    close(master)
  }

  /// Types keys.
  package func type(_ keys: String) {
    var bytes = Array(keys.utf8)
    _ = write(master, &bytes, bytes.count)
  }

  /// Reads on until a text has come behind the one that was waited for last, within 60 seconds.
  package func wait(for text: String) throws {
    let end = Date().addingTimeInterval(60)
    while !passes(text) {
      guard Date() < end else { throw Failure(what: "'\(text)' did not come after: \(output.suffix(300))") }
      var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, 200) > 0 else { continue }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { throw Failure(what: "the end came before '\(text)' after: \(output.suffix(300))") }
      output += String(decoding: buffer.prefix(count), as: UTF8.self)
    }
  }

  /// Whether a text stands behind what was waited for before; what comes next is looked for behind it.
  private func passes(_ text: String) -> Bool {
    let start = output.utf8.index(output.startIndex, offsetBy: passed)
    guard let range = output.range(of: text, range: start..<output.endIndex) else { return false }
    passed = output.utf8.distance(from: output.startIndex, to: range.upperBound)
    return true
  }

  /// Waits for the end and gives the exit code.
  package func exitCode() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }
}
