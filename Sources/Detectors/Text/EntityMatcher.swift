package import Model

/// Finds the names and terms of the owner's context in a text.
///
/// Names are hashed once; a text is walked once, whatever the number of names.
package struct EntityMatcher: Sendable {
  /// Aliases by the place that `firstWords` files their first word under, the longest first.
  private var aliases: [[EntityAlias]] = []
  private var firstWords = HashIndex()
  private let employers: [Context.Organisation]

  /// Half a year, in days, by which an employment reaches beyond its dates.
  private static let slack = 183

  package init(context: Context, people: PeopleDirectory) {
    employers = context.employers
    var byFirstWord: [UInt64: [EntityAlias]] = [:]
    for alias in EntityNames(context: context, people: people).aliases {
      if let first = alias.hashes.first { byFirstWord[first, default: []].append(alias) }
    }
    for (hash, found) in byFirstWord.sorted(by: { $0.key < $1.key }) {
      firstWords.set(hash, Int32(aliases.count))
      aliases.append(found.sorted { $0.hashes.count > $1.hashes.count })
    }
  }

  /// The names in a text's words, in their order; the longest one where several begin.
  func spans(in words: [Word]) -> [EntitySpan] {
    guard !aliases.isEmpty else { return [] }
    var found: [EntitySpan] = []
    var index = 0
    while index < words.count {
      let span = span(at: index, in: words)
      if let span { found.append(span) }
      index = span?.words.upperBound ?? index + 1
    }
    return found
  }

  /// What an employer was at a moment: the employer half a year around the employment, a former one elsewhere.
  package func kind(of span: EntitySpan, at moment: Timestamp?) -> EntityKind {
    guard [.employer, .formerEmployer].contains(span.kind), let day = moment?.day else { return span.kind }
    guard let employer = employers.first(where: { $0.name == span.subject }), let end = employer.until else {
      return span.kind
    }
    return day <= end.adding(days: EntityMatcher.slack) ? .employer : .formerEmployer
  }

  private func span(at index: Int, in words: [Word]) -> EntitySpan? {
    let word = words[index]
    if let place = firstWords.value(word.hash), let span = span(of: aliases[Int(place)], at: index, in: words) {
      return span
    }
    guard word.base != word.hash, let place = firstWords.value(word.base) else { return nil }
    return span(of: aliases[Int(place)], at: index, in: words)
  }

  private func span(of aliases: [EntityAlias], at index: Int, in words: [Word]) -> EntitySpan? {
    for alias in aliases where fits(alias, at: index, in: words) {
      let end = index + alias.hashes.count
      guard let weight = weight(of: alias, at: index, in: words) else { continue }
      let range = words[index].range.lowerBound..<words[end - 1].range.upperBound
      return EntitySpan(kind: alias.kind, subject: alias.subject, words: index..<end, range: range, weight: weight)
    }
    return nil
  }

  private func fits(_ alias: EntityAlias, at index: Int, in words: [Word]) -> Bool {
    guard index + alias.hashes.count <= words.count else { return false }
    return alias.hashes.enumerated().allSatisfy { offset, hash in
      words[index + offset].hash == hash || words[index + offset].base == hash
    }
  }

  /// How sure the name is meant; nil where it is not to be recorded at all.
  private func weight(of alias: EntityAlias, at index: Int, in words: [Word]) -> Double? {
    let word = words[index]
    switch alias.ambiguity {
    case .none: return 0.9
    case .common:
      if word.mark != nil { return 0.85 }
      let isInside = index > 0 && words[index - 1].sentence == word.sentence
      return word.isCapitalised && isInside && hasCue(near: index, in: words) ? 0.6 : nil
    case .firstName:
      return word.isCapitalised && hasCue(near: index, in: words) ? 0.5 : nil
    }
  }

  private func hasCue(near index: Int, in words: [Word]) -> Bool {
    words[max(0, index - 6)..<min(words.count, index + 7)].contains { $0.traits.contains(.workCue) }
  }
}
