/// What became of the findings of one family since the run before.
package struct FamilyChange: Hashable, Sendable {
  package var family: String
  package var open = 0
  package var new = 0
  package var updated = 0
  package var fixed = 0
  package var returned = 0

  /// Findings whose record is there but which no rule makes any more.
  package var absent = 0

  package init(family: String) { self.family = family }

  /// Whether anything happened.
  package var isNews: Bool { new + updated + fixed + returned + absent > 0 }
}
