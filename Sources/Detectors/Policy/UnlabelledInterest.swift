import Model

/// Adverts and praise of business partners without a label.
enum UnlabelledInterest {
  /// One hit where an advert or praise stands without a label.
  static func hits(_ item: ItemCase) -> [Hit] {
    guard PhraseRule.isJudged(item), item.item.kind != .message else { return [] }
    let matches = item.text.matches
    guard let found = matches.first(where: { $0.category.hasPrefix("interest.") }),
      !matches.contains(where: { $0.category == "interest-label" })
    else { return [] }
    let why = found.category == "interest.advert" ? "words of an advert" : "praise of a business partner"
    let evidence = Evidence(
      kind: .phrase, text: item.text.excerpt(found.range), range: found.range, why: why, weight: found.weight)
    return [
      Hit(
        subject: found.category.replacing(".", with: ":"), evidence: [evidence], act: PhraseRule.act(of: item), link: 1,
        explanation: "It recommends something and does not say what ties you to it.")
    ]
  }
}
