import Archives
import Declarations
import Detectors
import Model
import Storage

/// `partywall init`: a first partywall.yaml, filled from the archives where they say it.
package struct ContextDraft {
  package init() {}

  /// The text of the file, and a sentence for each archive that could not be read.
  ///
  /// Nothing is kept: the archives are read into a vault in memory. Without archives the file holds the keys only.
  package func run(_ paths: [String]) throws -> (text: String, problems: [String]) {
    guard !paths.isEmpty else { return (ContextWriter.text(of: Context()), []) }
    let opened = ArchiveOpener.open(paths: paths)
    var problems = opened.problems.map(\.description)
    guard !opened.archives.isEmpty else { throw NothingReadable(problems: problems) }
    let vault = try Vault.ephemeral()
    let read = try ImportStage(vault: vault, progress: nil).run(opened.archives)
    problems += read.problems.map(\.description)
    guard !read.imported.isEmpty else { throw NothingReadable(problems: problems) }
    let stored = try StoredAccounts(of: read.imported.map(\.account), in: vault, sides: Context())
    var context = ContextInference(Context(), profiles: stored.profiles).context
    ContextDraft.sortContacts(of: stored.profiles, into: &context)
    return (ContextWriter.text(of: context), problems)
  }

  /// The owner's addresses and numbers by side: an address at an employer's domain is a work address.
  private static func sortContacts(of profiles: [AccountProfile], into context: inout Context) {
    let domains = Set(context.employers.flatMap(\.domains))
    let own = profiles.flatMap(\.contactPoints).filter { $0.holder == nil && ![.uploaded, .inferred].contains($0.use) }
    for point in own {
      guard point.kind == .email else {
        add(point.value, to: \.me.personalPhones, of: &context)
        continue
      }
      let address = point.value.lowercased()
      let isWork = address.split(separator: "@").last.map { domains.contains(String($0)) } ?? false
      add(address, to: isWork ? \.me.workEmails : \.me.personalEmails, of: &context)
    }
  }

  private static func add(_ value: String, to list: WritableKeyPath<Context, [String]>, of context: inout Context) {
    if !context[keyPath: list].contains(value) { context[keyPath: list].append(value) }
  }
}
