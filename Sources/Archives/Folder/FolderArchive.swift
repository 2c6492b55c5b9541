/// An unpacked export: a folder and everything below it.
///
/// Dates of files are not looked at; they say when the person unpacked the export and nothing else.
package struct FolderArchive: Archive {
  package let name: String
  package let members: [ArchiveMember]
  package let refused: [RefusedMember]

  private let root: String

  /// Lists a folder.
  ///
  /// An empty or unreadable one has no members. `leavingOut` holds paths below it that are opened otherwise.
  package init(path: String, leavingOut: Set<String> = []) {
    root = path
    name = ArchiveName.name(ofPath: path)
    let listing = FolderListing(root: path)
    refused = listing.refused
    members = listing.files.enumerated().compactMap { token, file in
      guard !MemberName.isClutter(file.path), !leavingOut.contains(file.path) else { return nil }
      return ArchiveMember(
        path: file.path, size: file.size, checksum: nil, isMedia: MemberName.isMedia(file.path), token: token)
    }
  }

  package func open(_ member: ArchiveMember) throws(MemberFailure) -> any ByteSource {
    guard member.size <= Limits.memberBytes else { throw .tooLarge(limit: Limits.memberBytes) }
    let bytes = try FileBytes(path: "\(root)/\(member.path)", followsLinks: false)
    return RandomAccessSource(bytes: bytes, count: bytes.size)
  }
}
