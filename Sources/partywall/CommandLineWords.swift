import ArgumentParser
import Model
import Pipeline

extension Mode: ExpressibleByArgument {}
extension Level: ExpressibleByArgument {}
extension Lens: ExpressibleByArgument {}
extension RuleListFormat: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
extension RedactionChoice: ExpressibleByArgument {}
extension Plan.Format: ExpressibleByArgument {}
extension Plan.Question: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
  /// Reads `2026-11-20`.
  public init?(argument: String) { self.init(iso: argument) }
}
