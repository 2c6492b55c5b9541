import Foundation

/// Measures the text rules on labelled lines; `make quality` runs it.
@main
enum Quality {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "features" where arguments.count > 2: try FeatureDump.run(Array(arguments[2...]), to: arguments[1])
    case "names" where arguments.count == 2: try FeatureDump.names(to: arguments[1])
    case "speed": print(try SpeedCheck.run(Array(arguments.dropFirst())))
    case "guards" where arguments.count == 2: print(try GuardCheck.run(arguments[1]))
    case "mistakes" where arguments.count == 2: try mistakes(arguments[1])
    case "work-talk" where arguments.count == 2: print(try WorkTalkCheck.run(arguments[1], showsMistakes: true))
    case "likely" where arguments.count == 3:
      try LikelyLabels.run(arguments[1], least: Double(arguments[2]) ?? 0.2).forEach { print($0) }
    case "public" where arguments.count == 2: print(try PublicCheck.run(arguments[1]))
    case "examples": ExampleCheck.run().forEach { print($0) }
    case nil: print(try report("fixtures/quality/dev.jsonl", nil))
    default: print(try report(arguments[0], arguments.dropFirst().first))
    }
  }

  /// Both halves of a labelled file, and the posts on work where their file is given.
  private static func report(_ path: String, _ posts: String?) throws -> String {
    let lines = try CorpusLine.read(path)
    let reporting = Measurement(lines.filter { !$0.isForTuning }, personas: Persona.all)
    let tuning = Measurement(lines.filter(\.isForTuning), personas: Persona.all)
    var parts = [
      QualityReport.render(reporting, title: "half that tuning never reads"),
      QualityReport.render(tuning, title: "tuning half"),
    ]
    if let posts { parts.append(try WorkTalkCheck.run(posts)) }
    return parts.joined(separator: "\n")
  }

  /// The mistakes on the tuning half only.
  private static func mistakes(_ path: String) throws {
    let lines = try CorpusLine.read(path).filter(\.isForTuning)
    _ = Measurement(lines, personas: [Persona.all[0]], showsMistakes: true)
  }
}
