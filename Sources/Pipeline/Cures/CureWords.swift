import Model

/// The words of a cure: its title, its steps and the minutes that it takes.
enum CureWords {
  static func title(_ action: Cure.Action, kind: String) -> String {
    let thing = noun(kind)
    switch action {
    case .delete: return "Delete the \(thing)"
    case .hide: return "Limit who can see the \(thing)"
    case .edit: return "Edit the \(thing)"
    case .archive: return "Archive the \(thing)"
    case .untag: return "Remove the tags"
    case .removeReaction: return "Take the reaction back"
    case .leaveGroup: return "Leave the group or page"
    case .removePerson: return "Remove the person from this account"
    case .restrictPerson: return "Move the person to the restricted list"
    case .changeContact: return "Change the address or number"
    case .revokeApp: return "Disconnect the app"
    case .deleteContacts: return "Delete the uploaded contacts"
    case .changeSetting: return "Change the setting"
    case .editProfile: return "Edit the profile"
    case .addDisclosure: return "Say whom you work for, or take it down"
    case .askPerson: return "Ask the person who posted it"
    case .report: return "Tell the colleague who keeps such records before you change anything"
    case .keep: return "Keep it"
    case .nothing: return "Nothing to do"
    }
  }

  static func steps(_ action: Cure.Action, kind: String, on platform: Platform) -> [String] {
    let find = "Find the \(noun(kind)) by its date, give or take a day, and its first words."
    switch action {
    case .delete:
      let others = kind == "message" || kind == "thread" ? ["The others may keep their copy of it."] : []
      return [find, "Choose Delete from its menu."] + others
    case .hide:
      return [find, "Set its audience to Only me or a smaller list."]
    case .edit: return [find, "Take the names and details out and save."]
    case .archive: return [find, "Choose Archive from its menu."]
    case .untag: return [find, "Remove the tags of people from work."]
    case .removeReaction: return [find, "Undo the reaction."]
    case .leaveGroup: return ["Find it in the list and choose Leave or Unfollow."]
    case .removePerson, .restrictPerson:
      return ["Find the person by name.", "Choose Remove, Restrict or Unfollow; they are not told."]
    case .changeContact: return ["Add a private address or number first, confirm it, then remove the work one."]
    case .revokeApp: return ["Find the app and choose Remove."]
    case .deleteContacts: return ["Switch the upload off and choose Delete all."]
    case .changeSetting: return ["Set it to the smaller audience."]
    case .editProfile: return ["Edit the entry and save."]
    case .addDisclosure: return [find, "Add that you work there, or delete it."]
    case .askPerson: return ["Ask them kindly to take it down or to remove your tag."]
    case .report: return ["Do not delete it: such records may have to be kept."]
    case .keep, .nothing: return []
    }
  }

  static func minutes(_ action: Cure.Action) -> Int {
    switch action {
    case .keep, .nothing: 0
    case .removeReaction, .untag, .archive, .leaveGroup: 1
    case .delete, .hide, .removePerson, .restrictPerson, .revokeApp, .changeSetting: 2
    case .edit, .editProfile, .addDisclosure, .deleteContacts: 3
    case .changeContact, .askPerson: 5
    case .report: 10
    }
  }

  static func month(_ month: Int) -> String {
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ][month - 1]
  }

  private static func noun(_ kind: String) -> String {
    switch kind {
    case "tie": "contact"
    case "contact-point": "address or number"
    case "profile-field", "position", "profile-update": "profile entry"
    default: kind
    }
  }
}
