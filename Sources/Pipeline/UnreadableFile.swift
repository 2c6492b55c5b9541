import Model

/// A context or policy file that can't be read at all.
struct UnreadableFile: Problem {
  let path: String

  /// Whether the fault is not that its bytes are no text.
  let isText: Bool

  var exitCode: Int32 { 64 }

  var description: String {
    isText
      ? "'\(path)' can't be read.\nPass a file that exists and that you may read; partywall init writes one to begin with."
      : "'\(path)' is not UTF-8 text.\nSave it as UTF-8, or write a new one with partywall init."
  }
}
