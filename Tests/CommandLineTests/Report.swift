import Foundation

/// The parts of the contract's JSON that these tests look at.
struct Report: Decodable {
  struct Account: Decodable {
    let id: String
    let platform: String
    let records: [String: Int]
  }

  struct Finding: Decodable {
    let id: String
    let rule: String
    let account: String
    let baseline: String

    /// Ids of the people whom it concerns.
    let people: [String]
  }

  let schema: String
  let accounts: [Account]
  let findings: [Finding]

  init(_ output: String) throws { self = try JSONDecoder().decode(Report.self, from: Data(output.utf8)) }
}
