package import Model

/// The packs that come with the tool: policy files in the binary.
package enum PolicyPacks {
  /// A pack's file as it stands in the binary.
  package static func text(of pack: Context.Pack) -> String {
    switch pack {
    case .health: PackText.health
    case .school: PackText.school
    case .law: PackText.law
    case .finance: PackText.finance
    case .publicService: PackText.publicService
    case .security: PackText.security
    case .socialWork: PackText.socialWork
    }
  }

  /// The clauses of some packs, in the order of the packs.
  package static func clauses(of packs: Set<Context.Pack>) throws -> [Context.Clause] {
    try Context.Pack.allCases.filter(packs.contains).flatMap { pack in
      try PolicyFile.read(text(of: pack), name: "pack \(pack.rawValue)")
    }
  }
}
