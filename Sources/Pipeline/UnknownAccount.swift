import Model

/// An account that the vault does not hold.
struct UnknownAccount: Problem {
  var name: String
  var known: [String]

  var exitCode: Int32 { 64 }

  var description: String {
    let there = known.isEmpty ? "It holds none." : "It holds: \(known.map(TerminalName.safe).joined(separator: ", "))."
    return "the vault holds no account '\(TerminalName.safe(name))'.\n\(there)"
  }
}
