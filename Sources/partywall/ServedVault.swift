import LocalPage
import Model
import Pipeline
import Reports

/// The pages of a vault, and the verdicts that they send.
struct ServedVault: LocalContent {
  let desk: VaultDesk

  var entry: LocalResponse { .page(LocalPages.entry) }

  var script: LocalResponse {
    LocalResponse(status: 200, type: "text/javascript; charset=utf-8", body: LocalScript.text)
  }

  func page(_ request: LocalRequest) -> LocalResponse? {
    switch request.path {
    case "/", "/report": shown { .page(try desk.report(), scripts: [HTMLScript.hash]) }
    case "/plan": shown { .page(try desk.plan()) }
    case "/triage": shown { .page(try desk.triage(after: request.query("after"))) }
    default: nil
    }
  }

  func change(_ request: LocalRequest) -> LocalResponse? {
    switch request.path {
    case "/verdict":
      shown {
        guard let count = try desk.keep(request.body) else { return LocalResponse(status: 422) }
        return .json("{\"findings\": \(count)}\n")
      }
    case "/undo": shown { .json("{\"undone\": \(try desk.undo())}\n") }
    default: nil
    }
  }

  /// A problem becomes its sentence: a vault that is busy or gone must not end the page.
  private func shown(_ work: () throws -> LocalResponse) -> LocalResponse {
    do {
      return try work()
    } catch {
      let problem = Problems.problem(for: error)
      return LocalResponse(status: problem == nil ? 500 : 422, body: "\(problem?.description ?? "That failed.")\n")
    }
  }
}
