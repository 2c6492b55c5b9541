/// Something that stops the tool, told to the person at the keyboard.
///
/// Says what happened, where, and what to do next, in that order. It may name files, columns and counts; it never
/// quotes what the owner or anyone else wrote.
package protocol Problem: Error, CustomStringConvertible {
  /// The exit code that the contract gives to it.
  var exitCode: Int32 { get }
}
