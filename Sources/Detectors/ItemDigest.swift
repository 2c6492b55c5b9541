package import Model

/// What aggregate rules keep of an item once it has been judged.
package struct ItemDigest: Hashable, Sendable {
  package var kind: ItemKind
  package var occurredAt: Timestamp?
  package var origin: Origin
  /// Id of the known person that it is about.
  package var target: String?
  package var reaction: String?
  /// Rules that reported it.
  package var rules: [String]
  /// Folded words that point at a client or a case: ages, wards, dates, initials (for the mosaic rule).
  package var traces: [String]

  /// Where it stands: a thread, a post's address, a group or a name, folded; nil where nothing says.
  package var place: String?
  package var audience: Audience = .unknown
  /// What its words show beside the rules' own findings.
  package var marks: Set<ItemMark> = []
  /// Whether a guard keeps a finding of it out of the score.
  package var isGuarded = false

  package init(
    kind: ItemKind, occurredAt: Timestamp?, origin: Origin, target: String? = nil, reaction: String? = nil,
    rules: [String] = [], traces: [String] = []
  ) {
    self.kind = kind
    self.occurredAt = occurredAt
    self.origin = origin
    self.target = target
    self.reaction = reaction
    self.rules = rules
    self.traces = traces
  }

  /// Whether an aggregate rule can need it: messages without a finding are many, and none asks for them.
  package var matters: Bool { kind != .message || !rules.isEmpty || !traces.isEmpty }
}

extension ItemDigest: Comparable {
  /// Oldest first, undated last; then by place, so that the order of import does not matter.
  package static func < (left: ItemDigest, right: ItemDigest) -> Bool {
    let (one, other) = (left.occurredAt?.milliseconds ?? .max, right.occurredAt?.milliseconds ?? .max)
    if one != other { return one < other }
    if left.origin.path != right.origin.path { return left.origin.path < right.origin.path }
    return left.origin.place.description < right.origin.place.description
  }
}
