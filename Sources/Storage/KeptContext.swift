package import Model

/// The owner's declaration as their files say it, so that a later run can go by it without the files.
package struct KeptContext: Hashable, Codable, Sendable {
  /// The name of the context file, for messages.
  package var file: String

  /// Its text.
  package var text: String

  /// The name and the text of the policy file that it names; nil where it names none.
  package var policyFile: String?
  package var policy: String?

  /// The day of the run that kept it.
  package var keptOn: Day?

  package init(file: String, text: String, policyFile: String? = nil, policy: String? = nil) {
    self.file = file
    self.text = text
    self.policyFile = policyFile
    self.policy = policy
  }
}
