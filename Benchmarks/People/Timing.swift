import Foundation
import Matching

/// Time and memory for five thousand connections, friends and user names.
enum Timing {
  static func print() {
    let network = Network(
      Network.Plan(name: "large", connections: 5000, friends: 5000, handles: 5000), seed: 7)
    let before = ContinuousClock.now
    let engine = Trial.engine(network)
    let parsed = ContinuousClock.now
    let links = engine.links(floor: 0.05) { _, _ in [] }
    let done = ContinuousClock.now
    Swift.print(
      "5,000 × (5,000 + 5,000): \(seconds(parsed - before)) s parsing, \(seconds(done - parsed)) s matching, "
        + "\(links.count) pairs from .05 up; peak memory of the whole run \(peakMemory)")
  }

  private static func seconds(_ duration: Duration) -> String {
    String(format: "%.2f", Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18)
  }

  /// The process's high-water mark.
  private static var peakMemory: String {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") })
    else { return "unknown" }
    return line.dropFirst(6).trimmingCharacters(in: .whitespaces)
  }
}
