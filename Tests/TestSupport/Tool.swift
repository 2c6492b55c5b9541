package import Foundation

/// The built binary, run as a person runs it.
package enum Tool {
  package struct Run: Sendable {
    package let output: String
    package let errors: String
    package let exitCode: Int32
  }

  /// Runs `partywall` with arguments in a folder, with a home of its own.
  package static func run(_ arguments: [String], in folder: URL? = nil) throws -> Run {
    try run(binary.path(), arguments, in: folder)
  }

  private static func run(_ program: String, _ arguments: [String], in folder: URL?) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let home = try TemporaryFolder()
    process.currentDirectoryURL = folder ?? home.url
    process.environment = [
      "HOME": home.url.path(), "PATH": "/usr/bin:/bin:/usr/sbin:/sbin", "LANG": "C.UTF-8",
    ]
    // Files rather than pipes: a report is larger than a pipe holds.
    let output = home.url.appending(path: "stdout")
    let errors = home.url.appending(path: "stderr")
    for file in [output, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    return Run(
      output: String(decoding: try Data(contentsOf: output), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self), exitCode: process.terminationStatus)
  }

  /// Runs a shell script that finds the binary as `$PARTYWALL` and the arguments as `$@`.
  package static func script(_ text: String, _ arguments: [String], in folder: URL) throws -> Run {
    try run("/bin/sh", ["-c", "PARTYWALL='\(binary.path())'; \(text)", "sh"] + arguments, in: folder)
  }

  /// Runs a shell script with arguments from `$0` on.
  package static func shell(_ text: String, _ arguments: [String], in folder: URL) throws -> Run {
    try run("/bin/sh", ["-c", text] + arguments, in: folder)
  }

  /// The same with 2 GiB of address space and 15 seconds of processor time, and nothing that looks at crashes.
  package static func runLimited(_ arguments: [String], in folder: URL) throws -> Run {
    let limits = "ulimit -v 2097152; ulimit -t 15; SWIFT_BACKTRACE=enable=no exec \"$0\" \"$@\""
    return try run("/bin/sh", ["-c", limits, binary.path()] + arguments, in: folder)
  }

  /// Where the binary lies, for a test that keeps it running.
  package static var path: String { binary.path() }

  /// Beside the test bundle.
  static var binary: URL {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "partywall")
  }
}
