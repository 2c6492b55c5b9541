package import Model

/// One account with everything but its items: few enough records to hold in memory.
package struct AccountProfile: Sendable {
  package let account: Account
  package var fields: [ProfileField]
  package var positions: [Position]
  package var contactPoints: [ContactPoint]
  package var ties: [Tie]
  package var threads: [MessageThread]

  package init(
    account: Account, fields: [ProfileField] = [], positions: [Position] = [], contactPoints: [ContactPoint] = [],
    ties: [Tie] = [], threads: [MessageThread] = []
  ) {
    self.account = account
    self.fields = fields
    self.positions = positions
    self.contactPoints = contactPoints
    self.ties = ties
    self.threads = threads
  }
}
