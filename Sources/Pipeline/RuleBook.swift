import Detectors

/// The rules as a person reads them.
package enum RuleBook {
  package struct Entry: Sendable {
    package let id: String
    package let title: String
    package let why: String
  }

  package static let entries: [Entry] = Rules.all.map { Entry(id: $0.id, title: $0.title, why: $0.why) }
}
