import Model
import Pipeline
import Reports

/// The census as JSON: `archives` as in the report, with counts by kind, notices and advice.
struct CensusDocument {
  let rows: [Inspection.Row]
  let problems: [String]

  var text: String {
    CensusReport.render(
      rows.map {
        CensusReport.Entry(summary: $0.summary, kinds: $0.kinds, notices: $0.notices, advice: $0.advice)
      }, problems: problems)
  }
}
