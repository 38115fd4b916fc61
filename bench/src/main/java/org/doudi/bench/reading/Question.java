package org.doudi.bench.reading;

/// What somebody asks for.
///
/// @param label what it is
/// @param role  in whose office, as in a token
/// @param path  with its parameters
record Question(String label, String role, String path) {}
