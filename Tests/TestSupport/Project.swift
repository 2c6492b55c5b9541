package import Foundation

/// Places of the checkout that tests read.
package enum Project {
  /// The checkout's root.
  package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A path below the root.
  package static func path(_ relative: String) -> String { root.appending(path: relative).path() }

  /// Every file below a folder of the checkout with one of the extensions, sorted.
  package static func files(under folder: String, extensions: Set<String>) -> [URL] {
    let whole = FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
    let urls = (whole?.allObjects ?? []).compactMap { $0 as? URL }
    return urls.filter { extensions.contains($0.pathExtension) }.sorted { $0.path() < $1.path() }
  }
}
