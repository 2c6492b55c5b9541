import Model

/// Whether archives hold Messenger's encrypted chats, which the account's own export leaves out from their start on.
enum EncryptedChats {
  /// Whether chats of this export were encrypted later, so that they go on in another download.
  static func goOnElsewhere(_ archive: ArchiveSummary) -> Bool {
    archive.platform == .facebook && archive.census.read.contains { $0.path.contains("/e2ee_cutover/") }
  }

  /// Whether this is that download: its files stand in one folder, each named after a person.
  static func areIn(_ archive: ArchiveSummary) -> Bool {
    archive.platform == .facebook && !archive.census.read.isEmpty
      && archive.census.read.allSatisfy { read in
        read.path.hasSuffix(".json") && read.path.split(separator: "/").count <= 2
      }
  }
}
