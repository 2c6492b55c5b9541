@testable import LocalPage

/// Pages that tell what was asked.
struct PageStub: LocalContent {
  var entry: LocalResponse { .page("entry") }
  var script: LocalResponse { LocalResponse(status: 200, body: "script") }

  func page(_ request: LocalRequest) -> LocalResponse? {
    request.path == "/report" ? .page("secret report") : nil
  }

  func change(_ request: LocalRequest) -> LocalResponse? {
    request.path == "/verdict" ? .json("{\"kept\": true}") : nil
  }
}
