/// A member that can't be opened, and why.
package struct RefusedMember: Hashable, Sendable {
  package var path: String
  package var failure: MemberFailure

  package init(path: String, failure: MemberFailure) {
    self.path = path
    self.failure = failure
  }
}
