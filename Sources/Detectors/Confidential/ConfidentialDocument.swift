import Model

extension Rules {
  /// The rule `confidential.document`.
  static let confidentialDocument = Rule(
    id: "confidential.document", title: "shows an internal document",
    why: "Internal papers are the property of the employer; a file name alone can give a matter away.",
    base: 20, sides: [.personal, .professional], decay: .confidentiality, lenses: [.boss, .client], cure: .delete,
    hits: [
      "«internal eyes only», please delete",
      "shared with a friend: «strictly confidential»",
    ],
    nearMisses: [
      "LA Confidential was on again, great film",
      "choir music for the altos.pdf",
    ],
    judge: .words(confidentialDocumentReading))

  private static let confidentialDocumentReading = EntityReading(
    """
    # direct
    0.7 | (internal|client|company) (eyes only|use only|only please)
    0.7 | (do not share|not for circulation|strictly confidential|commercial in confidence|under embargo|internal only)
    0.6 | (marked|stamped) (confidential|internal|restricted|private)
    0.55 | (screenshot|photo|photos|picture|copy) of {0,3} (slide*|spreadsheet|contract|email|minutes|strategy|payroll|report|deck|whiteboard|board pack)
    # noun
    0.3 | (pdf|docx|xlsx|pptx|doc|xls|ppt|msg|ai|csv|zip|dwg|psd)
    # detail
    0.4 | (confidential|privileged|embargoed|internal|restricted|private|payroll|minutes|handover|salaries|salary|margins|forecast|board|witness|grievance|draft|schematic|strategy|contract|nda|sow|proposal|invoice|rota|appraisal|rebrand|alarm|client|clients|launch|tender|pricing|handover_sheet*)
    # doubt
    0.3 | (recipe|rezept|choir|wedding|holiday|boarding pass|quiz)
    """, names: [.client, .codename],
    explanation: "Shows or names a document that looks internal.")
}
