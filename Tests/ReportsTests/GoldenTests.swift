import Reports
import Testing

@Suite struct GoldenTests {
  @Test(arguments: ReportFormat.allCases) func `each format is as approved`(format: ReportFormat) throws {
    try expectGolden(format.render(SampleReport.report()), "report.\(format.rawValue)")
  }

  @Test func `the plan is as approved`() throws {
    try expectGolden(PlanReport.text(SampleReport.plan()), "plan.text")
    try expectGolden(PlanReport.html(SampleReport.plan()), "plan.html")
    try expectGolden(PlanReport.csv(SampleReport.plan()), "plan.csv")
    try expectGolden(PlanReport.json(SampleReport.plan()), "plan.json")
  }

  @Test func `the history is as approved`() throws {
    let runs = [SampleReport.history(run: 1, score: 60), SampleReport.history(run: 2, score: 41.26)]
    try expectGolden(HistoryReport.text(runs), "history.text")
    try expectGolden(HistoryReport.json(runs), "history.json")
    try expectGolden(HistoryReport.svg(runs), "history.svg")
    #expect(HistoryReport.svg([runs[0]]).contains("A line needs two runs."))
  }
}
