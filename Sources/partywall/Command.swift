import ArgumentParser
import Model

/// The one way in which commands end.
enum Command {
  /// Runs a command's work; a problem becomes one sentence and its exit code.
  static func run(_ work: () throws -> Void) throws {
    do {
      try work()
    } catch let problem as any Problem {
      Terminal().say(problem.description)
      throw ExitCode(problem.exitCode)
    }
  }
}
