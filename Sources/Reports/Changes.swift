package import Model

/// What is different since the last run.
package struct Changes: Hashable, Sendable {
  /// Day of the run that this one is compared with; nil for a first run.
  package var since: Day?

  package var new: Int
  package var unchanged: Int
  package var fixed: Int
  package var returned: Int
  package var because: Because

  package init(since: Day? = nil, new: Int, unchanged: Int = 0, fixed: Int = 0, returned: Int = 0, because: Because) {
    self.since = since
    self.new = new
    self.unchanged = unchanged
    self.fixed = fixed
    self.returned = returned
    self.because = because
  }

  /// How many changes have which cause.
  package struct Because: Hashable, Sendable {
    package var you: Int
    package var export: Int
    package var rules: Int
    package var time: Int

    package init(you: Int = 0, export: Int = 0, rules: Int = 0, time: Int = 0) {
      self.you = you
      self.export = export
      self.rules = rules
      self.time = time
    }
  }
}
