/// The built-in packs, each a policy file of its own.
enum PackText {}
