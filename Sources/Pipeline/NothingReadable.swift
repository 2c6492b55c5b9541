import Model

/// None of the paths holds anything that can be audited.
struct NothingReadable: Problem {
  var problems: [String]

  var exitCode: Int32 { 3 }

  var description: String { problems.joined(separator: "\npartywall: ") }
}
