/// What a look at a page took of it: whole records from the first byte on.
struct HTMLTaken {
  var bytes = 0
  var records = 0
}
