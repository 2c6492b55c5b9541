/// Class tokens of an element, out of a vocabulary.
package struct HTMLClasses: OptionSet, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }
}
