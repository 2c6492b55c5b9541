import Model

/// Words in the employer's name on a personal account.
enum SpokenForEmployer {
  /// One hit; none on the professional account, where speaking for the firm may be the job.
  static func hits(_ item: ItemCase) -> [Hit] {
    guard item.account.side == .personal, PhraseRule.isJudged(item), item.item.kind != .message else { return [] }
    let matches = item.text.matches
    guard let voice = matches.first(where: { $0.category == "policy.speaks-for-employer" }),
      !matches.contains(where: { $0.category == "own-views" })
    else { return [] }
    let evidence = Evidence(
      kind: .phrase, text: item.text.excerpt(voice.range), range: voice.range, why: "words in your employer's name",
      weight: voice.weight)
    return [
      Hit(
        subject: "voice", evidence: [evidence], act: PhraseRule.act(of: item), link: 1,
        explanation: "It sounds as if your employer spoke.")
    ]
  }
}
