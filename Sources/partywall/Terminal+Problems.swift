import ArgumentParser
import Model
import Pipeline

extension Terminal {
  /// Runs a command's work; a problem becomes its sentence on standard error and its exit code.
  func telling<Result>(_ work: () throws -> Result) throws -> Result {
    do {
      return try work()
    } catch {
      guard let problem = Problems.problem(for: error) else { throw error }
      clearProgress()
      say(problem.description)
      throw ExitCode(problem.exitCode)
    }
  }
}
