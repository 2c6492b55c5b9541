/// What a look at JSON took of it: whole records from the first byte on.
struct JSONTaken {
  var bytes = 0
  var records = 0
}
