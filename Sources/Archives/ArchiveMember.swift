/// One file of an archive.
package struct ArchiveMember: Hashable, Sendable {
  /// `/`-separated, as the archive spells it, decoded to valid UTF-8.
  package var path: String

  /// Uncompressed size in bytes, as declared.
  ///
  /// Never trusted for allocation.
  package var size: Int

  /// CRC-32 as the zip's directory states it; nil in a folder.
  package var checksum: UInt32?

  /// Whether it is a picture, film, sound or another file that is listed and never opened.
  package var isMedia: Bool

  /// Index into the archive's own tables.
  ///
  /// Meaningless elsewhere.
  package var token: Int

  package init(path: String, size: Int, checksum: UInt32?, isMedia: Bool, token: Int) {
    self.path = path
    self.size = size
    self.checksum = checksum
    self.isMedia = isMedia
    self.token = token
  }
}
