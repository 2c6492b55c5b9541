import Foundation
import Matching

/// One network, matched and held against the truth.
struct Trial {
  enum Side: String, CaseIterable {
    case names = "Facebook names"
    case handles = "Instagram handles"
  }

  private(set) var measures: [Side: Measure] = [:]

  /// True pairs and those found at .5 or above, by what became of the name.
  private(set) var byChange: [String: (truths: Int, found: Int)] = [:]

  /// What an exact comparison of romanised names finds.
  private(set) var exact = Measure()

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
    let changes = network.friends.map { ($0.contact, $0.change) } + network.handles.map { ($0.contact, $0.change) }
    for (contact, change) in changes where contact != nil { byChange[change, default: (0, 0)].truths += 1 }
    for link in links {
      if link.probability >= 0.5, changes[link.shown].0 == link.contact {
        byChange[changes[link.shown].1, default: (0, 0)].found += 1
      }
      if link.shown < friendCount {
        names.add(link.probability, isTrue: network.friends[link.shown].contact == link.contact)
      } else {
        handles.add(link.probability, isTrue: network.handles[link.shown - friendCount].contact == link.contact)
      }
    }
    measures = [.names: names, .handles: handles]
    compareExactly(network)
  }

  private mutating func compareExactly(_ network: Network) {
    exact.addTruths(network.friends.count { $0.contact != nil })
    var contacts: [String: [Int]] = [:]
    for (index, name) in network.contacts.enumerated() { contacts[Trial.plain(name), default: []].append(index) }
    for friend in network.friends {
      for contact in contacts[Trial.plain(friend.name)] ?? [] {
        exact.add(1, isTrue: friend.contact == contact)
      }
    }
  }

  private static func plain(_ name: String) -> String { NameTables.romanised(name).joined(separator: " ") }

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
