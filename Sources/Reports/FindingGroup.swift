import Model

/// Findings that share a rule or a subject.
struct FindingGroup {
  var key: String
  var findings: [Finding]

  /// The groups in the order in which each key comes first.
  static func groups(of findings: [Finding], by key: (Finding) -> String) -> [FindingGroup] {
    var places: [String: Int] = [:]
    var groups: [FindingGroup] = []
    for finding in findings {
      let name = key(finding)
      if let place = places[name] {
        groups[place].findings.append(finding)
      } else {
        places[name] = groups.count
        groups.append(FindingGroup(key: name, findings: [finding]))
      }
    }
    return groups
  }
}
