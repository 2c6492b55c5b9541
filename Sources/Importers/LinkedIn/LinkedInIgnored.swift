/// Files that say nothing about the two lives, with the reason.
enum LinkedInIgnored {
  static let members: [IgnoredMember] = [
    IgnoredMember(paths: ["Receipts[_#].csv", "Receipts_v2[_#].csv"], why: "payments to LinkedIn"),
    IgnoredMember(paths: ["Rich Media.csv", "Videos.csv"], why: "download addresses of media"),
    IgnoredMember(
      paths: ["Inferred credibility scores.csv", "notes.csv"], why: "named by others, of no known content"),
  ]
}
