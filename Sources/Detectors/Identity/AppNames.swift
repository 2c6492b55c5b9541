/// Apps that belong to one side of most people's lives, by their names in lower case.
enum AppNames {
  static let workTools: Set<String> = [
    "slack", "jira", "confluence", "trello", "asana", "monday.com", "salesforce", "hubspot", "zendesk", "servicenow",
    "workday", "okta", "bamboohr", "personio", "sap", "sap concur", "microsoft teams", "sharepoint", "github", "gitlab",
    "bitbucket", "docusign", "miro", "figma", "notion", "smartsheet", "basecamp", "hootsuite", "buffer",
    "sprout social",
    "later", "mailchimp", "canva for teams", "zoho crm", "pipedrive", "intercom", "freshdesk", "meta business suite",
  ]

  static let privateApps: Set<String> = [
    "tinder", "hinge", "bumble", "grindr", "okcupid", "badoo", "feeld", "candy crush", "candy crush saga", "farmville",
    "betfair", "bet365", "skybet", "paddy power", "pokerstars", "coin master", "8 ball pool",
  ]
}
