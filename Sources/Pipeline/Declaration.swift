import Declarations
import Foundation
import Model
import Reports
import Storage

/// What the owner declares: the file that they name, else ./partywall.yaml, else what the vault keeps of an earlier run.
struct Declaration {
  let source: Report.ContextSource

  /// The texts that it was read from; nil where nothing is declared.
  let kept: KeptContext?

  /// With the clauses of its policy file and packs.
  let context: Context

  private init(_ kept: KeptContext?, from source: Report.ContextSource) throws {
    self.source = source
    self.kept = kept
    context = try kept.map(Declaration.read) ?? Context()
  }

  /// The file's; nil where no file is named and none is there.
  static func file(_ path: String?) throws -> Declaration? {
    let usual = "partywall.yaml"
    guard let file = path ?? (FileManager.default.fileExists(atPath: usual) ? usual : nil) else { return nil }
    var kept = KeptContext(file: file, text: try text(of: file))
    if let policy = try ContextFile.read(kept.text, name: file).policyPath {
      let place = place(of: policy, beside: file)
      kept.policyFile = place
      kept.policy = try text(of: place)
    }
    return try Declaration(kept, from: .file)
  }

  /// What the vault keeps, or nothing.
  static func kept(in vault: Vault) throws -> Declaration {
    let kept = try vault.keptContext()
    return try Declaration(kept, from: kept == nil ? .none : .vault)
  }

  static func inForce(_ path: String?, vault: Vault) throws -> Declaration { try file(path) ?? kept(in: vault) }

  /// A digest of what is declared: two scores are alike only under the same one.
  var digest: String {
    Fingerprint.digest(of: kept.map { "\($0.text)\u{0}\($0.policy ?? "")" } ?? "")
  }

  /// What the report says where the declaration is not this run's.
  var remark: String? {
    guard source == .vault else { return nil }
    let day = kept?.keptOn.map { " from \($0.iso)" } ?? ""
    return "Judged by the context file that the vault keeps\(day); --context gives a newer one."
  }

  private static func read(_ kept: KeptContext) throws -> Context {
    var context = try ContextFile.read(kept.text, name: kept.file)
    context.clauses = try PolicyPacks.clauses(of: context.packs)
    if let policy = kept.policy {
      context.clauses += try PolicyFile.read(policy, name: kept.policyFile ?? kept.file)
    }
    return context
  }

  private static func place(of policy: String, beside file: String) -> String {
    let folder = (file as NSString).deletingLastPathComponent
    return policy.hasPrefix("/") || folder.isEmpty ? policy : "\(folder)/\(policy)"
  }

  private static func text(of path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else { throw UnreadableFile(path: path, isText: true) }
    guard let text = String(validating: data, as: UTF8.self) else { throw UnreadableFile(path: path, isText: false) }
    return text
  }
}
