package import Model

/// All that a rule on items may see: one item, read once, with the people that it names.
package final class ItemCase: Sendable {
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
  package let scores: ClassifierScores

  package init(item: Item, account: Account, situation: Situation) {
    self.item = item
    self.account = account
    self.situation = situation
    let text = AnalysedText(item.text, situation: situation)
    self.text = text
    clauses =
      situation.clauses.isEmpty || item.kind.isPrivate
      ? [] : situation.clauses.matches(in: item, of: account, text: text)
    let forms = ItemCase.forms(of: item, text, situation)
    self.forms = forms
    target = item.target.flatMap { situation.people.person($0, in: account.id) }
    mentioned = item.mentions.compactMap { situation.people.person($0, in: account.id) }
    scores =
      item.authorship == .own
      ? Classifier.shipped.scores(FeatureReader(text, forms, of: item, on: account.side, trades: situation.trades))
      : .none
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

  private static func forms(of item: Item, _ text: AnalysedText, _ situation: Situation) -> [Recognition] {
    let formed = Recognisers.find(in: text)
    let tickets = tickets(in: text.original, of: situation)
    return tickets.isEmpty ? formed : formed + tickets
  }

  private static func tickets(in text: String, of situation: Situation) -> [Recognition] {
    guard !situation.ticketPrefixes.isEmpty, text.utf8.contains(UInt8(ascii: "-")) else { return [] }
    return TicketRecogniser.find(in: ScannedText(text), prefixes: situation.ticketPrefixes)
  }
}
