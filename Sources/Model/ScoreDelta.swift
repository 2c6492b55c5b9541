/// What moved a score between two runs, in points of the score; the four parts add up to the whole move.
package struct ScoreDelta: Hashable, Codable, Sendable {
  /// Records that are gone, and the owner's verdicts.
  package var you = 0.0

  /// Records that the earlier run had not seen.
  package var export = 0.0

  /// The same records under today's rules and today's declaration.
  package var rules = 0.0

  /// Fading.
  package var time = 0.0

  package init(you: Double = 0, export: Double = 0, rules: Double = 0, time: Double = 0) {
    self.you = you
    self.export = export
    self.rules = rules
    self.time = time
  }

  package var whole: Double { you + export + rules + time }
}
