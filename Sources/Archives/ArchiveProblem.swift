import Model

/// Why a path that the person gave can't be opened as an archive.
package struct ArchiveProblem: Problem, Hashable {
  package enum Cause: Hashable, Sendable {
    case missing
    case emptyFolder
    case emptyFile
    case emptyArchive
    case nothingToOpen(count: Int, failure: MemberFailure)
    case webPage
    case notAZip
    case truncated
    case severalDisks
    case damagedDirectory
    case tooManyMembers(limit: Int)
    case unreadable(errno: Int32)
  }

  /// The path as it was given, or of the zip inside it.
  package let path: String
  package let cause: Cause

  package init(path: String, cause: Cause) {
    self.path = path
    self.cause = cause
  }

  /// A failure to read the file itself.
  init(path: String, failure: MemberFailure) {
    self.path = path
    if case .unreadable(let errno) = failure { cause = .unreadable(errno: errno) } else { cause = .damagedDirectory }
  }

  package var exitCode: Int32 { 3 }

  package var description: String { "\(path): \(what)" }

  private var what: String {
    switch cause {
    case .missing: "no such file or folder; check the spelling of the path."
    case .emptyFolder: "the folder is empty; give the export's zip or the folder that it was unpacked to."
    case .emptyFile: "the file is empty (0 bytes); download the export again."
    case .emptyArchive: "the zip holds no files; download the export again."
    case .nothingToOpen(let count, .encrypted):
      "the zip's files (\(count)) are encrypted; download the export again, without a password."
    case .nothingToOpen(let count, let failure):
      "none of the zip's files (\(count)) can be read (\(failure)); download the export again."
    case .webPage: "this is a web page, not a zip; sign in to the platform and download the export again."
    case .notAZip: "this is neither a zip nor a folder; give the export as it was downloaded."
    case .truncated: "the zip is cut short (its table of contents is missing); download the export again."
    case .severalDisks: "the zip is split over several disks; join the pieces or download the export again."
    case .damagedDirectory: "the zip's table of contents is damaged; download the export again."
    case .tooManyMembers(let limit): "the zip holds more than \(limit) files; give the platform's own export."
    case .unreadable(let errno): "can't be read (error \(errno)); check that you may open it."
    }
  }
}
