/// Decides who is let in: no other page, no other origin, no other name of this machine, nobody without the token.
///
/// The token of the address is good once; it is exchanged for a cookie that scripts can't read and other sites can't send.
package struct LocalGuard {
  private static let cookieName = "partywall"

  /// `127.0.0.1:49152`: the only name under which the page answers.
  private let host: String

  /// What stands behind the `#` of the address, which browsers send to nobody.
  package var token: String { oneTime.text }

  private let oneTime = LocalSecret()
  private let session = LocalSecret()
  private var isTokenSpent = false

  package init(port: UInt16) { host = "127.0.0.1:\(port)" }

  /// The answer to a request.
  package mutating func answer(_ request: LocalRequest, from content: some LocalContent) -> LocalResponse {
    if let status = refusal(of: request) { return .refusal(status) }
    switch (request.method, request.path) {
    case ("GET", "/") where !hasSession(request): return content.entry
    case ("GET", "/page.js"): return content.script
    case ("POST", "/session"): return open(request)
    default: break
    }
    guard hasSession(request) else { return .refusal(401) }
    let answer = request.method == "GET" ? content.page(request) : content.change(request)
    return answer ?? .refusal(404)
  }

  /// Why a request is not even looked at.
  private func refusal(of request: LocalRequest) -> Int? {
    guard request.fields["host"] == host, request.fields["upgrade"] == nil else { return 403 }
    guard ["GET", "POST"].contains(request.method) else { return 405 }
    let site = request.fields["sec-fetch-site"]
    if let origin = request.fields["origin"], origin != "http://\(host)" { return 403 }
    guard request.method == "POST" else {
      return request.body.isEmpty && [nil, "none", "same-origin"].contains(site) ? nil : 403
    }
    guard request.fields["origin"] != nil, site == "same-origin" else { return 403 }
    let type = request.fields["content-type"]?.lowercased().prefix { $0 != ";" }
    return type == "application/json" ? nil : 415
  }

  private mutating func open(_ request: LocalRequest) -> LocalResponse {
    let said = String(decoding: request.body, as: UTF8.self)
    guard !isTokenSpent, oneTime.isEqual(LocalGuard.token(in: said)) else { return .refusal(403) }
    isTokenSpent = true
    var answer = LocalResponse(status: 204)
    answer.cookie = "\(Self.cookieName)=\(session.text); Path=/; HttpOnly; SameSite=Strict"
    return answer
  }

  /// The value of `{"token":"…"}`, and nothing of any other body.
  private static func token(in body: String) -> String {
    let bare = body.filter { $0 != " " }
    guard bare.hasPrefix("{\"token\":\""), bare.hasSuffix("\"}") else { return "" }
    return String(bare.dropFirst(10).dropLast(2))
  }

  private func hasSession(_ request: LocalRequest) -> Bool {
    let cookies = (request.fields["cookie"] ?? "").split(separator: ";").map { $0.drop { $0 == " " } }
    return cookies.contains { cookie in
      cookie.hasPrefix("\(Self.cookieName)=") && session.isEqual(String(cookie.dropFirst(Self.cookieName.count + 1)))
    }
  }
}
