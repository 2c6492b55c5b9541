/// What changes for somebody who is between two jobs: a screener's view, what to keep, what to do before leaving.
package struct CareerView: Hashable, Sendable {
  /// What a screener would write on a line of their form.
  package struct Heading: Hashable, Sendable {
    /// In the screener's own words.
    package var words: String

    /// Findings that they could see: public, or of an audience that the export does not state.
    package var findings: [String]

    package init(words: String, findings: [String]) {
      self.words = words
      self.findings = findings
    }
  }

  /// One job as the accounts state it.
  package struct Job: Hashable, Sendable {
    package var employer: String

    /// What each account says, in the order of the accounts: "LinkedIn: Engineer, 2021-03 to today".
    package var statements: [String]

    /// What does not fit, in plain words; empty where everything does.
    package var differences: [String]

    package init(employer: String, statements: [String], differences: [String]) {
      self.employer = employer
      self.statements = statements
      self.differences = differences
    }
  }

  package var headings: [Heading]

  /// What a screener may not lawfully weigh, a sentence each.
  package var offLimits: [String]

  /// Findings that are worth keeping and showing.
  package var keep: [String]
  package var jobs: [Job]

  /// What to do beside the findings, a sentence each.
  package var advice: [String]

  /// Evenings of half an hour that the plan takes.
  package var evenings: Int

  package init(
    headings: [Heading], offLimits: [String], keep: [String], jobs: [Job], advice: [String], evenings: Int
  ) {
    self.headings = headings
    self.offLimits = offLimits
    self.keep = keep
    self.jobs = jobs
    self.advice = advice
    self.evenings = evenings
  }
}
