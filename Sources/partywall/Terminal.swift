import Foundation
import Model
import Reports

/// The person's screen: what kind it is, and the two ways to speak to it.
struct Terminal {
  let isOutputTerminal = isatty(STDOUT_FILENO) == 1
  let isErrorTerminal = isatty(STDERR_FILENO) == 1

  /// Colour only on a terminal, and never with NO_COLOR or TERM=dumb.
  var hasColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isOutputTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
  }

  /// Columns of the terminal; 100 where there is none.
  var width: Int {
    var size = winsize()
    guard isOutputTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 40 else { return 100 }
    return min(140, Int(size.ws_col))
  }

  /// The day on this machine's clock, in UTC.
  var today: Day { Day(daysSinceEpoch: Int(Date().timeIntervalSince1970) / 86_400) }

  /// Progress goes to standard error, and only when it is a terminal.
  var progress: (@Sendable (String) -> Void)? {
    guard isErrorTerminal else { return nil }
    return { words in
      FileHandle.standardError.write(Data("\r\u{1B}[K\(TerminalText.safe(words))".utf8))
    }
  }

  func clearProgress() {
    if isErrorTerminal { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
  }

  /// A sentence about the run.
  ///
  /// It may name files of an archive, so that nothing in it may steer the screen.
  func say(_ words: String) {
    FileHandle.standardError.write(Data("partywall: \(TerminalText.lines(words))\n".utf8))
  }
}
