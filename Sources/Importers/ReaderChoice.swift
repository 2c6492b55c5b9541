/// Which reader reads a member: the one that knows its name, unless its header says that it is another's.
struct ReaderChoice {
  private let readers: [MemberReader]
  private let importer: ArchiveImporter

  init(_ importer: ArchiveImporter) {
    readers = importer.readers
    self.importer = importer
  }

  /// The index of the reader; nil where none is meant.
  func reader(of file: MemberFile, normalised path: NormalisedPath) -> Int? {
    let named = importer.readersByPath.first(matching: path)
    guard ReaderChoice.isTable(file), readers.contains(where: { !$0.forms.isEmpty }) else { return named }
    if named == nil, importer.ignoredByPath.first(matching: path) != nil { return nil }
    if let named, readers[named].forms.isEmpty { return named }
    let header = CSVSniffer(file)
    if let named, header.fit(readers[named].forms) > 0 { return named }
    return best(header) ?? named
  }

  /// The reader most of whose columns stand in the header; the first of equals.
  private func best(_ header: CSVSniffer) -> Int? {
    var best: (index: Int, fit: Int)?
    for (index, reader) in readers.enumerated() {
      // A single column is a sign only where it is the whole header.
      let forms = reader.forms.filter { $0.count > 1 || header.isExactly($0) && $0 != ["Name"] }
      let fit = header.fit(forms)
      if fit > best?.fit ?? 0 { best = (index, fit) }
    }
    return best?.index
  }

  private static func isTable(_ file: MemberFile) -> Bool {
    let name = file.name.lowercased()
    return name.hasSuffix(".csv") || name.hasSuffix(".tsv")
  }
}
