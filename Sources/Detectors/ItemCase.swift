package import Model

/// All that a rule on items may see: one item, read once, with the people that it names.
package struct ItemCase: Sendable {
  package let item: Item
  package let account: Account
  package let situation: Situation

  /// The owner's own words, normalised and tokenised once for every rule.
  package let text: AnalysedText

  /// Whose post, comment or wall it is about, if that is a known person.
  package let target: KnownPerson?

  /// Known people who are tagged.
  package let mentioned: [KnownPerson]

  /// Everything with a fixed form in the text: addresses, numbers, keys, file names.
  package let forms: [Recognition]

  /// Clauses of packs and policies that the words touch.
  let clauses: [ClauseMatch]

  /// What the classifier says of every text rule and guard.
  package private(set) var scores = ClassifierScores(values: [])

  package init(item: Item, account: Account, situation: Situation) {
    self.item = item
    self.account = account
    self.situation = situation
    text = AnalysedText(item.text, situation: situation)
    clauses =
      situation.clauses.isEmpty || item.kind.isPrivate
      ? [] : situation.clauses.matches(in: item, of: account, text: text)
    let formed = FormCues.stand(in: text) ? Recognisers.find(ItemCase.allForms, in: item.text) : []
    forms = formed + ItemCase.tickets(in: item.text, of: situation)
    target = item.target.flatMap { situation.people.person($0, in: account.id) }
    mentioned = item.mentions.compactMap { situation.people.person($0, in: account.id) }
    if item.authorship == .own { scores = Classifier.shipped.scores(self) }
  }

  /// Somebody else's words that the owner shared, reacted to or saved, as if they were the owner's; nil without any.
  var engaged: ItemCase? {
    guard !item.quoted.isEmpty else { return nil }
    var taken = item
    taken.text = item.quoted
    taken.quoted = ""
    taken.authorship = .own
    return ItemCase(item: taken, account: account, situation: situation)
  }

  /// The same item with its words as the owner's own.
  var asOwn: ItemCase {
    var taken = item
    taken.authorship = .own
    return ItemCase(item: taken, account: account, situation: situation)
  }

  /// How probable the classifier finds a rule or guard, 0 to 1; 0 for one that it does not know.
  package func likelihood(_ id: String) -> Double {
    Classifier.shipped.place(of: id).map { scores.probability($0) } ?? 0
  }

  /// Whether the classifier finds a rule or guard likely enough to act on.
  package func isLikely(_ id: String) -> Bool {
    guard let place = Classifier.shipped.place(of: id) else { return false }
    return scores.probability(place) >= Classifier.shipped.labels[place].threshold
  }

  /// The owner's trades, as categories of the lexicon.
  var trades: Set<String> { situation.trades }

  private static func tickets(in text: String, of situation: Situation) -> [Recognition] {
    guard !situation.ticketPrefixes.isEmpty, text.utf8.contains(UInt8(ascii: "-")) else { return [] }
    return TicketRecogniser.find(in: ScannedText(text), prefixes: situation.ticketPrefixes)
  }

  private static let allForms = Set(Recognition.Kind.allCases)
}
