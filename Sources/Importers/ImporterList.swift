/// The importers, one a platform.
package enum Importers {
  package static let all: [ArchiveImporter] = [.facebook, .instagram, .linkedin]
}
