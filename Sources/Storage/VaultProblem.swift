import Model

/// Why the vault can't be used.
package enum VaultProblem: Problem {
  case cannotCreate(path: String)
  case isFolder(path: String)
  case newer
  case unusable(path: String, why: String)

  package var exitCode: Int32 { 3 }

  package var description: String {
    switch self {
    case .cannotCreate(let path):
      "can't create the vault '\(path)'.\nPass a place that you may write to with --vault, or --ephemeral to keep nothing."
    case .isFolder(let path):
      "the vault '\(path)' is a folder.\nPass the path of a file with --vault, such as '\(path)/vault.sqlite'."
    case .newer:
      "the vault was written by a newer partywall.\nUpdate partywall, or pass another file with --vault."
    case .unusable(let path, let why):
      "the vault '\(path)' can't be used: \(why).\nMake sure that you may read and write it, or pass another file with --vault."
    }
  }
}
