package import Model

/// Who is who, and what is left to look through.
package struct MatchResult: Sendable {
  /// How many of an account's people are probably from the owner's work.
  package struct Expected: Hashable, Sendable {
    package var account: String

    /// The expected number and its standard deviation.
    package var mean: Double
    package var deviation: Double

    /// Nine in ten times the number lies between them.
    package var low: Int { max(0, Int((mean - 1.64 * deviation).rounded())) }
    package var high: Int { Int((mean + 1.64 * deviation).rounded()) }
  }

  /// Somebody whom a personal account shows, matched or not.
  package struct Shown: Hashable, Sendable {
    package var name: String?
    package var handle: String?

    /// What decisions call the profile.
    package var key: String
  }

  package var people: [KnownPerson]

  /// Everybody with a match of any tier, those without a role too.
  package var queue: [KnownPerson]

  /// Connections without a name.
  package var unnamed: Int

  package var expected: [Expected]

  package var shown: [Shown]
}
