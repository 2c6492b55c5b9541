import Foundation
import Model
import Pipeline

/// Puts reports where they were asked for.
struct ReportWriter {
  let terminal: Terminal

  /// The vault that remembers where reports went; nil to remember nothing.
  var vault: String?

  func write(
    _ outcome: AuditOutcome, formats: [ReportFormat], outputs: [String], redact: RedactionChoice?
  ) throws {
    let formats = formats.isEmpty ? [ReportFormat.text] : formats
    let outputs = outputs.isEmpty ? ["-"] : outputs
    for (format, output) in zip(formats, outputs) {
      let isScreen = output == "-" && terminal.isOutputTerminal
      let style = ReportStyle(
        redaction: redact ?? (output == "-" ? .none : .people), hasColour: isScreen && terminal.hasColour,
        width: isScreen ? terminal.width : 100)
      try put(outcome.render(format, style: style), to: output)
    }
  }

  /// Writes a text to a file, 0600 and whole or not at all, or to standard output.
  func put(_ text: String, to output: String) throws {
    try OutputFile.put(text, to: output, vault: vault)
  }
}

/// A report that can't be written.
struct OutputProblem: Problem {
  let path: String

  var exitCode: Int32 { 64 }

  var description: String {
    "can't write the report to '\(path)'.\nPass a file in a folder that exists and that you may write to, or - for standard output."
  }
}
