import Model

/// A bar an account: the score, with the span from confirmed to possible as a thin line.
enum ScoreChart {
  private static let left = 170.0
  private static let span = 470.0
  private static let row = 44

  static func svg(_ accounts: [AccountReport]) -> String {
    let bars = accounts.enumerated().map { bar($1, at: $0 * row) }
    let label = accounts.map { "\($0.account.platform.title) \(Wording.score($0.risk.score))" }.joined(separator: ", ")
    let open =
      "<svg class=\"scores\" viewBox=\"0 0 720 \(accounts.count * row)\" role=\"img\" aria-label=\"Scores of 100: \(label)\">"
    return ([open] + bars + ["</svg>"]).joined(separator: "\n")
  }

  private static func bar(_ account: AccountReport, at top: Int) -> String {
    let risk = account.risk
    let band = HTMLText.className(risk.band, among: HTMLReport.bands)
    let (low, high) = (length(risk.confirmed), length(risk.possible))
    return """
      <text x="0" y="\(top + 27)">\(account.account.platform.title)</text>
      <rect class="track" x="\(number(left))" y="\(top + 12)" width="\(number(span))" height="16" rx="8"/>
      <rect class="fill-\(band)" x="\(number(left))" y="\(top + 12)" width="\(number(length(risk.score)))" height="16" rx="8"/>
      <rect class="fill-\(band)" x="\(number(left + low))" y="\(top + 32)" width="\(number(max(0, high - low)))" height="3" rx="1"/>
      <text x="\(number(left + span + 14))" y="\(top + 27)">\(Wording.score(risk.score))</text>
      """
  }

  private static func length(_ score: Double) -> Double { span * min(max(score, 0), 100) / 100 }

  private static func number(_ value: Double) -> String { Decimal.text(value, decimals: 1) }
}
