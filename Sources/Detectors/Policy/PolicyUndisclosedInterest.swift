import Model

extension Rules {
  /// A paid or interested recommendation that does not say so.
  static let undisclosedInterest = Rule(
    id: "policy.undisclosed-interest", title: "recommends without saying what is in it for you",
    why: "Readers must be told of payment, gifts or a tie to whom you praise.", base: 6,
    sides: [.personal, .professional], decay: .conduct, lenses: [.boss, .client], cure: .addDisclosure,
    hits: ["«use my code» OWL10 for a discount", "best supplier ever, «recommend Contoso Retail» to anyone"],
    nearMisses: ["use my code OWL10 for a discount #ad", "please review my code before lunch"],
    judge: .item { item in
      ClauseRule.hits("policy.undisclosed-interest", on: item) + UnlabelledInterest.hits(item)
    })
}
