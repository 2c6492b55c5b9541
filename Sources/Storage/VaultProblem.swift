import GRDB
import Model

/// Why the vault can't be used.
package enum VaultProblem: Problem {
  case cannotCreate(path: String)
  case isFolder(path: String)
  case newer
  case unusable(path: String, why: String)
  case busy
  case full
  case failed(code: Int32)

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
    case .busy:
      "another partywall is writing to the vault.\nWait until it has ended, or pass another file with --vault."
    case .full:
      "the disk is full, so the vault could not be written; it is as it was before.\nFree some space and try again."
    case .failed(let code):
      "the vault can't be read or written (SQLite error \(code)); it is as it was before.\nTry again, or pass another file with --vault."
    }
  }

  /// What an error of the database means; nil for any other error.
  package init?(_ error: any Error) {
    guard let error = error as? DatabaseError else { return nil }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    case .SQLITE_FULL: self = .full
    default: self = .failed(code: error.extendedResultCode.rawValue)
    }
  }
}
