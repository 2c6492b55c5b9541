import ArgumentParser
import Foundation
import Pipeline

/// `--vault`, the same for every command that works on a vault.
struct VaultOption: ParsableArguments {
  @Option(help: "Where model, findings and decisions are kept.", completion: .file())
  var vault: String?

  var path: String { vault ?? VaultLocation.standard }

}
