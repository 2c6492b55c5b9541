/// Two days and all between them.
package struct DayRange: Hashable, Codable, Sendable {
  package var from: Day
  package var to: Day

  package init(from: Day, to: Day) {
    self.from = from
    self.to = to
  }
}
