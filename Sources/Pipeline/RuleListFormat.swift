/// The forms in which the rules are listed.
package enum RuleListFormat: String, CaseIterable, Sendable {
  case text
  case json
  case markdown
}
