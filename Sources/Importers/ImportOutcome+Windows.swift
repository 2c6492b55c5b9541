import Archives
package import Model

extension ImportOutcome {
  /// What the export tells about each kind of record.
  ///
  /// A kind is told about if the export holds records of it, if its files were read and held none, or if the platform
  /// leaves the file out where there is nothing to tell. A kind of which a file was damaged is not told about at all.
  package func windows(of export: ImportRun.Export, exportedAt: Day?) -> [RecordWindow] {
    let importer = export.importer
    let paths = export.archive.members.map(\.path).filter { $0.hasPrefix(export.root) }
    let isDamaged = !census.damaged.isEmpty
    let all = Set(spans.keys).union(kindsRead).union(isDamaged ? [] : importer.toldInFull(paths))
    let told = all.subtracting(importer.toldInPart(paths)).subtracting(kindsInDoubt)
    return told.sorted().map { kind in
      let kept = exportedAt.flatMap { importer.keptSince(kind, $0) }.map { Timestamp(day: $0) }
      return RecordWindow(
        kind: kind, since: [kept, range?.from].compactMap(\.self).max(), until: range?.to ?? end(of: exportedAt))
    }
  }

  /// The last moment of the day of the export, in whatever zone it was.
  private func end(of day: Day?) -> Timestamp? { day.map { Timestamp(day: $0.adding(days: 2)) } }
}
