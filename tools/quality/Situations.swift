import Detectors
import Synchronization

/// Situations of the personas by trade, made once.
enum Situations {
  private static let made = Mutex<[String: Situation]>([:])

  static func of(_ persona: Persona, trade: String) -> Situation {
    let key = (persona.names["employer"] ?? "") + "/" + trade
    return made.withLock { made in
      if let known = made[key] { return known }
      let fresh = persona.situation(trade: trade)
      made[key] = fresh
      return fresh
    }
  }
}
