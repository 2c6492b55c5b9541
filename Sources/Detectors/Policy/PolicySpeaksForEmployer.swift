import Model

extension Rules {
  /// The owner's words sound like the employer's, or the line that a policy asks for is missing.
  static let speaksForEmployer = Rule(
    id: "policy.speaks-for-employer", title: "speaks for your employer",
    why: "Readers can't tell your own view from the firm's; a disclaimer does not lower other findings.", base: 4,
    sides: [.personal, .professional], decay: .conduct, lenses: [.boss, .client], cure: .addDisclosure,
    hits: [
      "«on behalf of Northwind Traders» I can say we are sorry", "«we at Northwind Traders» think the law is wrong",
    ],
    nearMisses: ["we met at Northwind Traders for lunch", "my views, not those of Northwind Traders"],
    judge: .both(
      item: { item in
        ClauseRule.hits("policy.speaks-for-employer", on: item) + SpokenForEmployer.hits(item)
      },
      account: { MissingLine.hits("policy.speaks-for-employer", on: $0) }))
}
