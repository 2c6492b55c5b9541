import Foundation

/// The keyboard one key at a time, without the line editor of the terminal.
///
/// The terminal is put back by `close`, and at exit whatever happens.
final class RawTerminal {
  private var before = termios()
  private var isRaw = false

  /// Nothing where standard input is no terminal.
  init?() {
    guard isatty(STDIN_FILENO) == 1, tcgetattr(STDIN_FILENO, &before) == 0 else { return nil }
    open()
  }

  deinit { close() }

  /// Keys as they are pressed, and no echo; control-C stays what it is.
  func open() {
    guard !isRaw else { return }
    var raw = before
    raw.c_lflag &= ~tcflag_t(ICANON | ECHO)
    isRaw = tcsetattr(STDIN_FILENO, TCSANOW, &raw) == 0
  }

  func close() {
    guard isRaw else { return }
    tcsetattr(STDIN_FILENO, TCSANOW, &before)
    isRaw = false
  }

  /// The next key; nil at the end of the input.
  func key() -> Character? {
    var byte: UInt8 = 0
    while true {
      let count = read(STDIN_FILENO, &byte, 1)
      if count == 1 { return Character(Unicode.Scalar(byte)) }
      if count < 0, errno == EINTR { continue }
      return nil
    }
  }

  /// A line with echo, for a reason or a date.
  func line(_ prompt: String) -> String {
    close()
    defer { open() }
    FileHandle.standardOutput.write(Data(prompt.utf8))
    return readLine() ?? ""
  }
}
