extension PackText {
  /// For people with clearance and those who guard sites.
  static let security = """
    version: 1
    title: Security
    clauses:
      - id: security.clearance
        title: Do not publish clearance
        text: Clearance, roles and sites draw the attention of those who look for people with access.
        matches:
          phrases:
            [sc cleared, dv cleared, sc clearance, dv clearance, developed vetting, security clearance, nato secret]
        base: 16
        unless: [no clearance, clearance sale]
        hits: ["SC cleared and looking for new work", "my DV clearance came through"]
        near_misses: ["stock clearance at the garden centre", "clearance sale, sc cleared out their shed"]
      - id: security.site
        title: Silence on sites and rotas
        text: Layouts, alarms, rotas and travel of guarded sites stay inside.
        matches: {families: [confidential.security, work-talk.whereabouts]}
        base: 16
    """
}
