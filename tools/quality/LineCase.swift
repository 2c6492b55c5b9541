import Detectors
import Model
import Scoring

/// A corpus line as the judge meets it.
struct LineCase {
  let line: CorpusLine
  let persona: Persona
  let situation: Situation

  /// What was raised: the rule with its confidence and level.
  struct Raised {
    var rule: String
    var confidence: Double
    var level: Level
    var isFamilyJudged: Bool { LineCase.isJudged(rule) }
  }

  /// Families that the corpus labels.
  static func isJudged(_ rule: String) -> Bool {
    ["work-talk.", "confidential.", "conduct.", "oversharing.", "career."].contains { rule.hasPrefix($0) }
      || rule == "engagement.undisclosed-endorsement" || rule == "engagement.hostile"
  }

  var account: Account {
    line.side == "personal"
      ? Account(id: "facebook:owner", platform: .facebook, side: .personal, ownerName: "Rowan Vale", handle: "owner")
      : Account(
        id: "linkedin:owner", platform: .linkedin, side: .professional, ownerName: "Rowan Vale", handle: "owner")
  }

  var item: Item {
    Item(kind: kind, text: persona.text(of: line), origin: Origin(path: "posts.json", place: .pointer("/0")))
  }

  var itemCase: ItemCase { ItemCase(item: item, account: account, situation: situation) }

  /// Surfaces that become something else than an item or a profile field: ties.
  var isTie: Bool { line.surface == "group-name" || line.surface == "page-name" }

  private var isProfile: Bool { line.surface == "bio" || line.surface == "headline" }

  private var kind: ItemKind {
    switch line.surface {
    case "comment": .comment
    case "message": .message
    case "search": .search
    case "event": .event
    case "bio", "headline": .profileUpdate
    default: .post
    }
  }

  /// What the judge raises, item by item or, for the words of a profile, by the account.
  func raised(by judge: Judge) -> [Raised] {
    if isProfile {
      let kind: ProfileField.Kind = line.surface == "bio" ? .bio : .headline
      let field = ProfileField(kind: kind, value: item.text, origin: item.origin)
      let profile = AccountProfile(account: account, fields: [field])
      return judge.judge(AccountCase(profile: profile, situation: situation, digest: [])).map(raised)
    }
    return judge.judge(item, account: account).hits.map(raised)
  }

  private func raised(_ rule: Rule, _ hit: Hit) -> Raised {
    let audience: Audience = item.kind == .message ? .directMessage : .unknown
    let vector = HarmVector(
      rule: rule.id, base: hit.base ?? rule.base, drivers: hit.drivers.map(\.factor), visibility: audience,
      act: hit.act, link: hit.link ?? 1, time: 1, confidence: min(0.99, max(0.01, hit.confidence)))
    return Raised(rule: rule.id, confidence: vector.confidence, level: vector.level)
  }
}
