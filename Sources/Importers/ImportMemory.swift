import Model

/// What readers of one archive pass on to later ones, beside names.
struct ImportMemory: Sendable {
  /// Items that wait for a fuller record of the same moment, by Unix second.
  var held: [Int64: Item] = [:]

  /// Fingerprints of the pictures whose captions are read already.
  var media: Set<UInt64> = []

  /// Fingerprints of the texts of posts and comments, to tell an earlier wording from a repetition.
  var texts: Set<UInt64> = []

  /// Fingerprints of moment and kind of the reactions that are read already.
  var reactions: Set<UInt64> = []

  /// Names that several threads of the export have, once they were looked for.
  var sharedNames: Set<String>?

  /// The zone of the export's pages, once it was looked up.
  var zone: MetaZone?

  /// A fingerprint of words (FNV-1a); equal ones are taken for equal words.
  static func fingerprint(_ words: String...) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for word in words {
      for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0xFF) &* 0x100_0000_01b3
    }
    return hash
  }
}
