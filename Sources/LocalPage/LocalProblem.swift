import Model

/// Why the local page can't be opened.
package struct LocalProblem: Problem {
  /// The system's number for what went wrong.
  package var code: Int32

  package var exitCode: Int32 { 3 }

  package var description: String {
    "can't open a page on 127.0.0.1 (error \(code)).\nTry again, or use the files: partywall audit … --format html --output report.html"
  }
}
