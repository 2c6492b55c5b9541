import Model

extension NameMask {
  /// A person by initials, without handles.
  func masked(_ person: KnownPerson) -> KnownPerson {
    var hidden = person
    hidden.name = NameMask.initials(of: person.name)
    hidden.because = person.because.map(masked)
    hidden.profiles = person.profiles.map { profile in
      var hidden = profile
      hidden.name = profile.name.map(NameMask.initials)
      hidden.handle = nil
      hidden.because = profile.because.map(masked)
      return hidden
    }
    hidden.roles = person.roles.map { span in
      var hidden = span
      hidden.because = masked(span.because)
      return hidden
    }
    return hidden
  }

  /// A finding with names masked in everything that is text.
  ///
  /// Evidence loses its offsets, since the excerpt changed under them.
  func masked(_ finding: Finding) -> Finding {
    var hidden = finding
    hidden.subject = masked(finding.subject)
    hidden.excerpt = masked(finding.excerpt)
    hidden.explanation = masked(finding.explanation)
    hidden.item?.path = masked(finding.item?.path ?? "")
    hidden.evidence = finding.evidence.map { evidence in
      let range = hidden.excerpt == finding.excerpt ? evidence.range : nil
      return Evidence(
        kind: evidence.kind, text: masked(evidence.text), range: range, why: masked(evidence.why),
        weight: evidence.weight)
    }
    hidden.cure.title = masked(finding.cure.title)
    hidden.cure.steps = finding.cure.steps.map(masked)
    hidden.cure.url = nil
    hidden.reason = finding.reason.map(masked)
    hidden.cure.locator?.firstWords = finding.cure.locator?.firstWords.map(masked)
    hidden.cure.locator?.with = finding.cure.locator?.with.map(NameMask.initials)
    return hidden
  }

  /// An archive with the names in its files' paths masked: message folders are called after people.
  func masked(_ archive: ArchiveSummary) -> ArchiveSummary {
    var hidden = archive
    for index in archive.census.read.indices {
      hidden.census.read[index].path = masked(archive.census.read[index].path)
    }
    for index in archive.census.ignored.indices {
      hidden.census.ignored[index].path = masked(archive.census.ignored[index].path)
    }
    for index in archive.census.unknown.indices {
      hidden.census.unknown[index].path = masked(archive.census.unknown[index].path)
    }
    for index in archive.census.damaged.indices {
      hidden.census.damaged[index].path = masked(archive.census.damaged[index].path)
    }
    return hidden
  }
}
