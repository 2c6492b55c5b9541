import Model

/// An id that names no finding, or several.
struct UnknownFinding: Problem {
  var name: String
  var isAmbiguous: Bool

  var exitCode: Int32 { 64 }

  var description: String {
    let what = isAmbiguous ? "begins the ids of several findings" : "is the id of no open finding"
    return
      "'\(TerminalName.safe(name))' \(what).\nTake the id from partywall plan or from the report; its first ten letters do."
  }
}
