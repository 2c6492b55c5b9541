import Model

/// No importer knows the archive.
struct UnrecognisedArchive: Problem {
  var name: String
  var memberCount: Int

  var exitCode: Int32 { 3 }

  var description: String {
    """
    can't tell whose archive '\(name)' is: none of its \(memberCount) files is one that LinkedIn, Facebook or \
    Instagram writes.
    Pass the download itself, or the folder that it was unpacked into; ask for JSON where the platform offers it.
    """
  }
}
