import Model

/// Reads the first page of an HTML export: it says when and in which zone the export was made.
enum FacebookExportPage {
  static func read(_ file: MemberFile, _ session: inout ImportSession) throws {
    var lines: [String] = []
    try file.forEachMetaPageRecord(needsMain: false) { lines += $0.lines }
    session.beginElement()
    session.absorb()
    guard session.owner.zone == nil else { return }
    for line in lines {
      if let range = line.firstRange(of: "UTC"), let offset = MetaZone.offset(line[range.lowerBound...].prefix(9)) {
        session.owner.zone = FacebookExportPage.spelled(offset)
        return
      }
    }
  }

  /// An offset as `UTC-05:00`.
  private static func spelled(_ seconds: Int) -> String {
    let minutes = abs(seconds) / 60
    let parts = [minutes / 60, minutes % 60].map { ($0 < 10 ? "0" : "") + String($0) }
    return "UTC\(seconds < 0 ? "-" : "+")\(parts.joined(separator: ":"))"
  }
}
