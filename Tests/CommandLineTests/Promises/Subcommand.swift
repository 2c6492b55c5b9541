import TestSupport

/// Every subcommand as a person calls it, for promises that hold for all of them.
enum Subcommand {
  static let archive = Project.path("fixtures/archives/rowan/2026/facebook-rowanvale14-2026-11-18-Ef56Gh78")

  /// The arguments of one call each; `vault` is a file that the first call makes.
  static func calls(vault: String) -> [[String]] {
    let kept = ["--vault", vault]
    return [
      ["audit", archive, "--as-of", "2026-11-20"] + kept, ["audit", archive, "--ephemeral", "--format", "html"],
      ["inspect", archive], ["init", archive, "--output", "-"], ["import", archive] + kept, ["people"] + kept,
      ["plan"] + kept, ["history"] + kept, ["triage", "--decisions", "/dev/null"] + kept, ["explain", "tie.colleague"],
      ["rules"], ["forget"] + kept, ["--help"], ["--version"],
    ]
  }
}
