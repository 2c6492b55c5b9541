/// What became of every member file of an archive.
package struct Census: Hashable, Codable, Sendable {
  package struct Read: Hashable, Codable, Sendable {
    package var path: String
    package var records: Int
    /// Records that could not be read; each has a notice.
    package var skipped: Int
    /// What a person should know, such as a known file that holds no record.
    package var warning: String?
    /// What a count of rows, list elements or boxes gives, apart from what was made of them.
    package var elements: Int

    package init(path: String, records: Int, skipped: Int, warning: String? = nil, elements: Int = 0) {
      self.path = path
      self.records = records
      self.skipped = skipped
      self.warning = warning
      self.elements = elements
    }
  }

  package struct Ignored: Hashable, Codable, Sendable {
    package var path: String
    package var why: String

    package init(path: String, why: String) {
      self.path = path
      self.why = why
    }
  }

  package struct Unknown: Hashable, Codable, Sendable {
    package var path: String
    /// For example `csv 4 columns` or `json array of objects`.
    package var shape: String
    package var bytes: Int

    package init(path: String, shape: String, bytes: Int) {
      self.path = path
      self.shape = shape
      self.bytes = bytes
    }
  }

  package struct Damaged: Hashable, Codable, Sendable {
    package var path: String
    /// 1-based line of the damage, where it is known.
    package var line: Int?
    package var why: String

    package init(path: String, line: Int? = nil, why: String) {
      self.path = path
      self.line = line
      self.why = why
    }
  }

  package var read: [Read] = []
  package var ignored: [Ignored] = []
  package var unknown: [Unknown] = []
  package var damaged: [Damaged] = []

  /// Media files, counted and never opened.
  package var mediaFiles = 0

  package init() {}

  /// Records read in all.
  package var records: Int { read.reduce(0) { $0 + $1.records } }
}

extension Census {
  /// The same with every list in the order of paths, so that equal archives give equal reports.
  package var sorted: Census {
    var sorted = self
    sorted.read.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    sorted.ignored.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    sorted.unknown.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    sorted.damaged.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return sorted
  }
}
