/// What a report leaves out.
package enum RedactionChoice: String, CaseIterable, Sendable {
  case none
  case people
  case snippets
  case counts
}
