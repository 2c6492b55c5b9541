import Detectors
import Model
import Scoring

extension FindingMaker {
  /// How a hit came to its points and its confidence.
  func trace(_ rule: Rule, _ hit: Hit, _ vector: HarmVector, at moment: Timestamp?) -> FindingTrace {
    let age = moment.map { situation.asOf.day.daysSinceEpoch - $0.day.daysSinceEpoch }
    return FindingTrace(
      ruleBase: rule.base, base: vector.base,
      drivers: hit.drivers.map { FindingTrace.Step(name: $0.name, factor: $0.factor) },
      visibility: FindingTrace.Step(
        name: vector.visibility.rawValue, factor: Visibility.weight(of: vector.visibility)),
      act: FindingTrace.Step(name: vector.act.rawValue, factor: Involvement.weight(of: vector.act)),
      link: FindingTrace.Step(name: Self.link(vector.link), factor: vector.link),
      time: FindingTrace.Step(name: Self.time(rule.decay, age), factor: vector.time), points: vector.points,
      doubts: hit.doubts.map { FindingTrace.Step(name: $0.name, factor: $0.factor) }, confidence: vector.confidence,
      gates: [], people: hit.people.compactMap(person))
  }

  /// Why somebody is taken for who they are.
  private func person(_ id: String) -> String? {
    situation.people.people.first { $0.id == id }.map { person in
      let roles = person.roles.map { "\($0.role.rawValue): \($0.because)" }.joined(separator: "; ")
      let profile = person.profiles.first { $0.account == account.id }
      let match = (profile?.because ?? person.because).joined(separator: "; ")
      return "\(person.name): \(roles)\(match.isEmpty ? "" : "; matched because \(match)")"
    }
  }

  private static func link(_ link: Double) -> String {
    switch link {
    case 1...: "named, or the profile shows it, or the kind of finding does not ask"
    case 0.8...: "can be worked out"
    default: "nothing on the account ties it to your work"
    }
  }

  private static func time(_ decay: Decay, _ age: Int?) -> String {
    let days = age.map { "\(max(0, $0)) days old" } ?? "age not known, so counted as today"
    return decay == .live ? "true today: does not fade" : "\(decay.rawValue), \(days)"
  }
}
