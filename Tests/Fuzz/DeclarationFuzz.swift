import Declarations
import Foundation

/// Any text as a context file and as a policy file: it is read, or it is refused with the file's name.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  read { _ = try ContextFile.read(text, name: "partywall.yaml") }
  read { _ = try PolicyFile.read(text, name: "policy.yaml") }
  return 0
}

private func read(_ body: () throws -> Void) {
  do {
    try body()
  } catch let problem as DeclarationProblem {
    precondition(problem.description.hasPrefix("partywall.yaml") || problem.description.hasPrefix("policy.yaml"))
  } catch {
    preconditionFailure("an error without a place: \(type(of: error))")
  }
}
