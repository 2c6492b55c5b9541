import Declarations
import Foundation
import Model

/// Where the owner's declaration comes from.
struct ContextSource {
  /// The file that the person named; nil for ./partywall.yaml where it is there.
  let path: String?

  /// The declared context with the clauses of its policy file, or an empty one.
  func read() throws -> Context {
    guard let file = path ?? usual else { return Context() }
    var context = try ContextFile.read(try text(of: file), name: file)
    context.clauses = try PolicyPacks.clauses(of: context.packs)
    if let policy = context.policyPath {
      let beside = (file as NSString).deletingLastPathComponent
      let place = policy.hasPrefix("/") || beside.isEmpty ? policy : "\(beside)/\(policy)"
      context.clauses += try PolicyFile.read(try text(of: place), name: place)
    }
    return context
  }

  private var usual: String? {
    FileManager.default.fileExists(atPath: "partywall.yaml") ? "partywall.yaml" : nil
  }

  private func text(of path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw DeclarationProblem(file: path, line: nil, what: "can't be read")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw DeclarationProblem(file: path, line: nil, what: "is not UTF-8 text")
    }
    return text
  }
}
