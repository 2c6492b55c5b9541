import Model

/// The vault holds no run to work on.
struct NoRunYet: Problem {
  var exitCode: Int32 { 3 }

  var description: String {
    "there is no run in this vault yet.\nStart with: partywall audit PATH... (or name another vault with --vault)."
  }
}
