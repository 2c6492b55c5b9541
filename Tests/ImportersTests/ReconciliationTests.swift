import Archives
import Importers
import Model
import Testing

/// What a reader gave is held against what was counted.
@Suite struct ReconciliationTests {
  private func warning(_ body: (inout ImportSession) -> Void) -> String? {
    var session = ImportSession { _ in }
    session.begin("x.json")
    body(&session)
    return Reconciliation.warning(
      elements: session.elements, silent: session.silent, records: session.recordsRead, skipped: session.skipped)
  }

  @Test func `an element of which nothing is said is a warning`() {
    let said = warning { session in
      for index in 0..<3 {
        session.beginElement()
        if index > 0 { session.skip(.row(index), "a reason") }
        session.endElement()
      }
    }
    #expect(said == "1 of 3 elements gave no record")
  }

  @Test func `elements that join others or are skipped are accounted for`() {
    let said = warning { session in
      session.beginElement()
      session.absorb()
      session.endElement()
    }
    #expect(said == nil)
  }

  @Test func `a known file without anything is a warning`() {
    #expect(warning { _ in } == "a known file without records")
  }
}
