import Matching

/// One simulated circle: connections at work, friends and user names at home, and who is who.
struct Network {
  struct Plan {
    var name: String
    var connections = 1000
    var friends = 500
    var handles = 500
    var overlap = 0.08

    /// Which culture half of the people are of; nil for the generic one.
    var culture: Culture?
    var share = 0.5
    var relatives = 6

    /// Shares of friends who are full and half namesakes of connections.
    var namesakes = 0.0
    var halfNamesakes = 0.0
  }

  private(set) var contacts: [String] = []
  private(set) var friends: [(name: String, contact: Int?, change: String)] = []
  private(set) var handles: [(handle: String, contact: Int?, change: String, listClass: Int)] = []

  /// Days of connecting and of befriending.
  private(set) var connected: [Int] = []
  private(set) var befriended: [Int] = []

  /// Whether a friend or user name, in this order, was seen in a work context.
  private(set) var isSeenAtWork: [Bool] = []

  init(_ plan: Plan, seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let generic = Culture.generic(&numbers)
    let cultures = [generic] + (plan.culture.map { [$0] } ?? [])
    let crowd = Crowd(cultures: cultures, share: plan.share)
    let people = (0..<plan.connections).map { _ in crowd.draw(nil, &numbers) }
    contacts = people.map(\.professionalName)
    connected = people.map { _ in numbers.below(3650) }

    let common = Network.shuffled(plan.connections, &numbers).prefix(Int(Double(plan.friends) * plan.overlap))
    var list: [(String, Int?, String)] = common.map { index in
      let shown = people[index].personalName(cultures[people[index].culture], others: generic, &numbers)
      return (shown.name, index, shown.change)
    }
    let family = crowd.draw(nil, &numbers).surname
    for place in 0..<(plan.friends - list.count) {
      var person = crowd.draw(place < plan.relatives ? family : nil, &numbers)
      if numbers.isTrue(plan.namesakes), let twin = numbers.pick(people) {
        person = twin
      } else if numbers.isTrue(plan.halfNamesakes), let twin = numbers.pick(people) {
        if numbers.isTrue(0.5) { person.surname = twin.surname } else { person.given = twin.given }
      }
      list.append((person.personalName(cultures[person.culture], others: generic, &numbers).name, nil, ""))
    }
    friends = Network.shuffled(list.count, &numbers).map { (list[$0].0, list[$0].1, list[$0].2) }

    addHandles(plan, people, crowd, &numbers)
    addCircumstances(&numbers)
  }

  /// Mutual follows hold more acquaintances than stars that are only followed.
  private mutating func addHandles(
    _ plan: Plan, _ people: [Individual], _ crowd: Crowd, _ numbers: inout SeededNumbers
  ) {
    let common = Network.shuffled(plan.connections, &numbers).prefix(Int(Double(plan.handles) * plan.overlap))
    var list: [(String, Int?, String, Int)] = common.map { index in
      let kind = [1, 1, 1, 1, 1, 2, 2, 3, 3, 3][numbers.below(10)]
      let made = HandleMaker.handle(of: people[index], &numbers)
      return (made.handle, index, made.make, kind)
    }
    while list.count < plan.handles {
      let kind = [1, 1, 1, 1, 2, 2, 2, 2, 3, 3][numbers.below(10)]
      let isBrand = kind == 2 && numbers.isTrue(0.4)
      let person = crowd.draw(nil, &numbers)
      list.append(
        (isBrand ? HandleMaker.brand(&numbers) : HandleMaker.handle(of: person, &numbers).handle, nil, "", kind))
    }
    handles = Network.shuffled(list.count, &numbers).map { (list[$0].0, list[$0].1, list[$0].2, list[$0].3) }
  }

  /// A quarter of true pairs connected in the same weeks; three in ten were seen at work, of others three in a hundred.
  private mutating func addCircumstances(_ numbers: inout SeededNumbers) {
    for contact in friends.map(\.contact) + handles.map(\.contact) {
      let isNear = contact != nil && numbers.isTrue(0.25)
      befriended.append(isNear ? connected[contact ?? 0] + numbers.below(120) - 60 : numbers.below(3650))
      isSeenAtWork.append(numbers.isTrue(contact == nil ? 0.03 : 0.3))
    }
  }

  private static func shuffled(_ count: Int, _ numbers: inout SeededNumbers) -> [Int] {
    Array(0..<count).shuffled(using: &numbers)
  }
}

/// Draws people of one or two cultures.
private struct Crowd {
  let cultures: [Culture]
  let share: Double

  func draw(_ surname: BenchmarkName?, _ numbers: inout SeededNumbers) -> Individual {
    let number = cultures.count > 1 && numbers.isTrue(share) ? 1 : 0
    return Individual(cultures[number], number: number, surname: surname, &numbers)
  }
}
