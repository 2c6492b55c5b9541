import Foundation
import Matching

/// Time and memory for five thousand connections, friends and user names.
enum Timing {
  static func print() {
    let network = Network(
      Network.Plan(name: "large", connections: 5000, friends: 5000, handles: 5000), seed: 7)
    let before = cpuSeconds
    let engine = Trial.engine(network)
    let parsed = cpuSeconds
    let links = engine.links(floor: 0.05) { _, _ in [] }
    let done = cpuSeconds
    Swift.print(
      "5,000 × (5,000 + 5,000): \(seconds(parsed - before)) s of one processor for names and candidates, \(seconds(done - parsed)) s for solving, "
        + "\(links.count) pairs from .05 up; peak memory of the whole run \(peakMemory)")
  }

  /// Processor time of this process: the clock on the wall tells of the neighbours too.
  private static var cpuSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  private static func seconds(_ duration: Double) -> String { String(format: "%.2f", duration) }

  /// The process's high-water mark.
  private static var peakMemory: String {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return "unknown" }
    return line.dropFirst(6).trimmingCharacters(in: .whitespaces)
  }
}
