/// What an archive may ask for before the reader refuses it.
///
/// Chosen well above the largest real exports and below what exhausts a laptop.
package enum Limits {
  /// Members of one archive.
  package static let members = 5_000_000

  /// Uncompressed bytes of one member that is read.
  package static let memberBytes = 4 << 30

  /// Uncompressed bytes for one compressed byte, once `ratioGrace` bytes have come out.
  package static let ratio = 200

  /// Bytes before the ratio is looked at: short repetitive files may well exceed it.
  package static let ratioGrace = 10_000_000

  /// Bytes of a compressed zip inside a zip, which has to be held in memory.
  package static let innerZipBytes = 256 << 20

  /// UTF-8 bytes of a member's path.
  package static let pathBytes = 4096

  /// Bytes that are read from an archive at a time.
  static let blockBytes = 128 << 10
}
