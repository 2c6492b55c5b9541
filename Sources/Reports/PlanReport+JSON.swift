import Model

extension PlanReport {
  /// The plan as JSON, `partywall-plan/1`.
  package static func json(_ sheet: PlanSheet) -> String {
    let standings = sheet.standings.map { standing -> JSONValue in
      .record([
        ("account", .text(standing.account)), ("score", .number(standing.score, decimals: 1)),
        ("projected", .number(standing.projected, decimals: 1)),
      ])
    }
    let questions = sheet.questions.map { question -> JSONValue in
      .record([
        ("id", .text(question.id)), ("question", .text(question.question)), ("advice", .text(question.advice)),
        ("finding_ids", .texts(question.findings)),
      ])
    }
    return JSONValue.record([
      ("schema", .text("partywall-plan/1")), ("as_of", .text(sheet.asOf.iso)), ("mode", .text(sheet.mode.rawValue)),
      ("redaction", .text(sheet.redaction.rawValue)),
      ("accounts", .list(standings)), ("questions", .list(questions)),
      ("steps", .list(sheet.steps.map(JSONReport.step))), ("findings", .list(sheet.findings.map(JSONReport.finding))),
      ("advice", .texts(sheet.advice)),
    ]).document
  }
}
