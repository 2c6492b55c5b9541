import Foundation

/// The parts of the contract's JSON that a year is held against.
struct YearReport: Decodable {
  struct Finding: Decodable {
    let id: String
    let rule: String
    let state: String
    let baseline: String
    let excerpt: String
    let confidence: Double
    let first_seen: String?
    let last_seen: String?
    let claimed_on: String?
  }

  struct Changes: Decodable {
    struct Because: Decodable {
      let you: Int
      let export: Int
      let rules: Int
      let time: Int
    }

    struct Account: Decodable {
      struct Delta: Decodable {
        let you: Double
        let export: Double
        let rules: Double
        let time: Double
      }

      let score_before: Double
      let delta: Delta
    }

    struct Family: Decodable {
      let family: String
      let open: Int
      let new: Int
      let fixed: Int
    }

    struct Age: Decodable {
      let age: String
      let findings: Int
    }

    let since: String?
    let new: Int
    let fixed: Int
    let returned: Int
    let not_seen: Int
    let still_there: Int
    let claimed_on: [String]
    let due: Int
    let families: [Family]
    let open_by_age: [Age]
    let because: Because
    let accounts: [Account]
  }

  struct Account: Decodable {
    struct Risk: Decodable {
      let score: Double
      let confirmed: Double
      let possible: Double
    }

    let risk: Risk
  }

  let findings: [Finding]
  let changes: Changes
  let accounts: [Account]

  init(_ output: String) throws { self = try JSONDecoder().decode(YearReport.self, from: Data(output.utf8)) }

  /// The findings on a post.
  func findings(on post: YearArchive.Post) -> [Finding] {
    findings.filter { !$0.excerpt.isEmpty && post.text.hasPrefix($0.excerpt.prefix(20)) }
  }

  var score: Double { accounts.first?.risk.score ?? -1 }
}
