import Declarations
import Foundation
import Model
import Storage

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
      let place = place(of: policy, beside: file)
      context.clauses += try PolicyFile.read(try text(of: place), name: place)
    }
    return context
  }

  /// A digest of what was declared: two scores are alike only under the same one.
  func digest() throws -> String {
    guard let file = path ?? usual else { return Fingerprint.digest(of: "") }
    let context = try ContextFile.read(try text(of: file), name: file)
    let policy = try context.policyPath.map { try text(of: place(of: $0, beside: file)) } ?? ""
    return Fingerprint.digest(of: "\(try text(of: file))\u{0}\(policy)")
  }

  private func place(of policy: String, beside file: String) -> String {
    let folder = (file as NSString).deletingLastPathComponent
    return policy.hasPrefix("/") || folder.isEmpty ? policy : "\(folder)/\(policy)"
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
