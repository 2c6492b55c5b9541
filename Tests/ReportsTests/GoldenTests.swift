import Testing

@Suite struct GoldenTests {
  @Test(arguments: ReportFormat.allCases) func `each format is as approved`(format: ReportFormat) throws {
    try expectGolden(format.render(SampleReport.report()), "report.\(format.rawValue)")
  }
}
