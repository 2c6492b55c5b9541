import Archives
package import Model

/// Reads one export: every member file, by phases, into batches of records and a census.
package struct ImportRun {
  package init() {}

  /// Reads an export and hands its records on in batches.
  ///
  /// A member that breaks keeps the records that came before the break. Only what `deliver` throws ends the run.
  package func run(
    _ export: Export, deliver: @escaping (RecordBatch) throws -> Void
  ) throws -> ImportOutcome {
    let plan = ImportPlan(export)
    var session = ImportSession { batch in
      do { try deliver(batch) } catch { throw DeliveryFailure(cause: error) }
    }
    var census = plan.census
    var notices: [Notice] = []
    do {
      let ahead = ReadAheadArchive(export.archive, order: plan.steps.map(\.file.member))
      for (index, step) in plan.steps.enumerated() {
        ahead.begin(index)
        try read(step, from: ahead, into: &session, census: &census)
        notices += session.notices
      }
      try session.finish()
    } catch let failure as DeliveryFailure {
      throw failure.cause
    }
    return ImportOutcome(
      census: census.sorted, notices: notices, owner: session.owner, period: session.period, spans: session.spans,
      kindsRead: kindsRead(plan, damaged: census.damaged),
      kindsInDoubt: kindsInDoubt(plan, damaged: census.damaged, seen: Set(session.spans.keys)), range: session.range,
      format: plan.format, longTexts: session.longTexts)
  }

  private func read(
    _ step: ImportPlan.Step, from archive: any Archive, into session: inout ImportSession, census: inout Census
  ) throws {
    let file = MemberFile(archive: archive, member: step.file.member, path: step.file.path)
    session.begin(file.member.path)
    do {
      try step.reader.read(file, &session)
    } catch let failure as DeliveryFailure {
      throw failure
    } catch {
      census.damaged.append(damage(error, path: step.file.member.path))
    }
    census.read.append(entry(for: session))
  }

  private func entry(for session: ImportSession) -> Census.Read {
    Census.Read(
      path: session.memberPath, records: session.recordsRead, skipped: session.skipped,
      warning: Reconciliation.warning(
        elements: session.elements, silent: session.silent, records: session.recordsRead, skipped: session.skipped),
      elements: session.elements)
  }

  /// What the members that were read to their end speak of.
  private func kindsRead(_ plan: ImportPlan, damaged: [Census.Damaged]) -> Set<RecordKind> {
    let broken = Set(damaged.map(\.path))
    return Set(plan.steps.filter { !broken.contains($0.file.member.path) }.flatMap(\.reader.kinds))
  }

  /// What the damaged members speak of; anything that was seen, where a reader does not say.
  private func kindsInDoubt(
    _ plan: ImportPlan, damaged: [Census.Damaged], seen: Set<RecordKind>
  ) -> Set<RecordKind> {
    let broken = Set(damaged.map(\.path))
    let readers = plan.steps.filter { broken.contains($0.file.member.path) }.map(\.reader)
    return Set(readers.flatMap { $0.kinds.isEmpty ? Array(seen) : $0.kinds })
  }

  private func damage(_ error: any Error, path: String) -> Census.Damaged {
    switch error {
    case let unreadable as Unreadable:
      guard case .syntax(let line, let what) = unreadable else {
        return Census.Damaged(path: path, why: unreadable.description)
      }
      return Census.Damaged(path: path, line: line, why: what)
    case let failure as MemberFailure: return Census.Damaged(path: path, why: failure.description)
    // Foundation's errors quote their input.
    default: return Census.Damaged(path: path, why: "can't be read")
    }
  }
}

/// A failure of whoever takes the records, told apart from damage in the archive.
private struct DeliveryFailure: Error {
  var cause: any Error
}
