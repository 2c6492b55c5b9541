import Model

extension Rules {
  /// Naming the employer or its product on a personal account.
  static let namesEmployer = Rule(
    id: "work-talk.names-employer", title: "names your employer",
    why: "A named employer links everything else on the account to the job.", base: 2, sides: [.personal],
    decay: .conduct, lenses: [.boss, .recruiter], cure: .edit,
    judge: .item { item in
      guard PhraseRule.isJudged(item) else { return [] }
      let named = item.text.entities(.employer, .product, .workplace)
      guard let first = named.first else { return [] }
      let reading = WorkReading(item.text)
      let evidence = named.prefix(3).map { reading.reason($0, why: "names the employer, a product or a site") }
      return [
        Hit(
          subject: "employer:\(first.subject)", evidence: evidence, act: PhraseRule.act(of: item),
          explanation: "Your own words name your employer, its product or its site.")
      ]
    })
}
