import Model

/// A line of a decisions file that can't be understood.
struct UnreadableDecision: Problem {
  var number: Int

  var exitCode: Int32 { 64 }

  var description: String {
    let words = Triage.Word.allCases.map(\.rawValue).joined(separator: ", ")
    return "line \(number) of the decisions has no id with a verdict.\n"
      + "Write: ID VERDICT [subject|rule] [YYYY-MM-DD] [reason], with one of \(words)."
  }
}
