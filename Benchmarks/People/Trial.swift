import Foundation
import Matching

/// One network, matched and held against the truth.
struct Trial {
  enum Side: String, CaseIterable {
    case names = "Facebook names"
    case handles = "Instagram handles"
  }

  private(set) var measures: [Side: Measure] = [:]

  init(_ network: Network, withContext: Bool) {
    let engine = Trial.engine(network)
    let chance = Trial.chance(network)
    let links = engine.links(floor: 0.001) { contact, shown in
      withContext ? Trial.circumstances(network, chance, contact, shown) : []
    }
    let friendCount = network.friends.count
    var names = Measure()
    var handles = Measure()
    names.addTruths(network.friends.count { $0.contact != nil })
    handles.addTruths(network.handles.count { $0.contact != nil })
    for link in links {
      if link.shown < friendCount {
        names.add(link.probability, isTrue: network.friends[link.shown].contact == link.contact)
      } else {
        handles.add(link.probability, isTrue: network.handles[link.shown - friendCount].contact == link.contact)
      }
    }
    measures = [.names: names, .handles: handles]
  }

  static func engine(_ network: Network) -> MatchEngine {
    let friends = network.friends.map {
      MatchEngine.Shown(name: NameParts($0.name), handle: nil, listClass: 0, column: 0)
    }
    let handles = network.handles.map {
      MatchEngine.Shown(name: nil, handle: $0.handle, listClass: $0.listClass, column: 1)
    }
    return MatchEngine(contacts: network.contacts.map { NameParts($0) }, shown: friends + handles)
  }

  /// Share of pairs that lie within sixty days of each other.
  private static func chance(_ network: Network) -> Double {
    let days = network.befriended.sorted()
    var near = 0
    for day in network.connected {
      near += days.count { abs($0 - day) <= 60 }
    }
    return max(0.002, Double(near) / Double(max(1, days.count * network.connected.count)))
  }

  private static func circumstances(
    _ network: Network, _ chance: Double, _ contact: Int, _ shown: Int
  ) -> [Circumstance] {
    let isNear = abs(network.connected[contact] - network.befriended[shown]) <= 60
    let dates = Circumstance(
      kind: isNear ? .datesNear : .datesApart, factor: isNear ? (0.25 + 0.75 * chance) / chance : 0.75)
    let isSeen = network.isSeenAtWork[shown]
    return [dates, Circumstance(kind: isSeen ? .workContext : .noWorkContext, factor: isSeen ? 10 : 0.72)]
  }
}
