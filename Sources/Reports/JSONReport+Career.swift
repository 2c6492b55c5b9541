import Model

extension JSONReport {
  /// The part for somebody between two jobs, or null.
  static func career(_ view: CareerView?) -> JSONValue {
    guard let view else { return .null }
    let headings = view.headings.map { heading -> JSONValue in
      .record([("words", .text(heading.words)), ("finding_ids", .texts(heading.findings))])
    }
    let jobs = view.jobs.map { job -> JSONValue in
      .record([
        ("employer", .text(job.employer)), ("statements", .texts(job.statements)),
        ("differences", .texts(job.differences)),
      ])
    }
    return .record([
      ("headings", .list(headings)), ("off_limits", .texts(view.offLimits)), ("keep", .texts(view.keep)),
      ("jobs", .list(jobs)), ("advice", .texts(view.advice)), ("evenings", .integer(view.evenings)),
    ])
  }
}
