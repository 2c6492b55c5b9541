import Declarations
import Detectors
import Foundation
import Model

/// Looks a policy file over and runs its examples.
package struct PolicyCheck {
  private let path: String

  package init(path: String) { self.path = path }

  /// One line for each warning.
  package func lint() throws -> [String] {
    PolicyLint.warnings(in: try text(), name: path).map { warning in
      "\(warning.line.map { "\(path):\($0)" } ?? path): \(warning.what)"
    }
  }

  /// One line for each example that fails, and how many were run.
  package func test() throws -> (failures: [String], examples: Int) {
    let trial = ClauseTrial(try PolicyFile.read(try text(), name: path))
    let failures = trial.failures.map { failure in
      "\(failure.line.map { "\(path):\($0)" } ?? path): clause \(failure.clause): \(failure.what)"
    }
    return (failures, trial.examples)
  }

  private func text() throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw DeclarationProblem(file: path, line: nil, what: "can't be read")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw DeclarationProblem(file: path, line: nil, what: "is not UTF-8 text")
    }
    return text
  }
}
