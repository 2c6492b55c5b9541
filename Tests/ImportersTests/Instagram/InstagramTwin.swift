/// The archive of one invented person, written out as JSON and as pages from the same facts.
///
/// The facts are written once, in the neutral form of `Entry`; each writer follows formats/instagram.md section 3 or 13.
struct InstagramTwin {
  /// One line of a record: a label and a value, an address or a time.
  struct Entry {
    var label: String
    var value: String?
    var href: String?
    /// Unix seconds on a whole minute, because pages print no more.
    var time: Int?

    init(_ label: String, _ value: String? = nil, href: String? = nil, time: Int? = nil) {
      self.label = label
      self.value = value
      self.href = href
      self.time = time
    }
  }

  struct Record {
    var title: String?
    var entries: [Entry] = []
    var groups: [(title: String, rows: [[Entry]])] = []
    var time: Int?
    var media: [String] = []
  }

  enum Shape {
    case list, map, labels, post
  }

  struct File {
    var path: String
    var wrapper: String?
    var shape: Shape
    var records: [Record]
  }

  var files: [File]

  /// How pages are written: class names and elements changed, the order did not.
  enum Markup: CaseIterable {
    /// Early 2024: divisions for headings, time with a comma.
    case y2024
    /// To the first half of 2025.
    case divisions
    /// Since: headings and a main element.
    case headings
  }

  func json() -> [String: String] {
    var texts: [String: String] = [:]
    for file in files { texts[file.path + ".json"] = InstagramJSONWriter.file(file) }
    return texts
  }

  func pages(_ markup: Markup, in language: Language = languages[0]) -> [String: String] {
    let writer = InstagramPageWriter(markup: markup, language: language)
    var texts: [String: String] = [:]
    for file in files { texts[file.path + ".html"] = writer.file(file) }
    return texts
  }
}
