import Foundation
import TestSupport
import Testing

/// Triage by keys on a pseudo-terminal.
@Suite struct TriageTerminalTests {
  @Test func `keys are kept at once, can be taken back, and the sitting goes on where it was left`() throws {
    let year = try Year()
    let report = try year.audit([Year.budget, Year.vent, Year.secret], on: "2026-02-01").report
    let count = report.findings.count
    #expect(count >= 3)

    let first = try PseudoTerminal(["triage", "--least", "info", "--vault", year.vault])
    try first.wait(for: "q quit")
    #expect(first.output.contains("[1 of \(count), \(count) waiting]"))
    first.type("w")
    try first.wait(for: "wrong: kept for 1")
    try first.wait(for: "\(count - 1) waiting]")
    first.type("u")
    try first.wait(for: "Taken back")
    try first.wait(for: "[1 of \(count), \(count) waiting]")
    first.type("a")
    try first.wait(for: "Why is it fine?")
    first.type("an old joke\n")
    try first.wait(for: "Look again on")
    first.type("2027-03-01\n")
    try first.wait(for: "accept: kept for 1")
    first.type("h")
    try first.wait(for: "hold: kept for 1")
    first.type("q")
    try first.wait(for: "findings wait")
    #expect(first.exitCode() == 0)
    // Nothing but line feeds and what a terminal makes of them reaches the screen.
    #expect(first.output.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" || $0 == "\r" })

    let second = try PseudoTerminal(["triage", "--least", "info", "--vault", year.vault])
    try second.wait(for: "[1 of \(count - 2), \(count - 2) waiting]")
    second.type("q")
    #expect(second.exitCode() == 0)
  }
}
