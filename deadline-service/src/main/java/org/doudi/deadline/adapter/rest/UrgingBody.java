package org.doudi.deadline.adapter.rest;

import org.doudi.store.rest.input.GivenWords;
import org.jspecify.annotations.Nullable;

/// 催办 as it is asked.
///
/// @param text what is said with it; sealed for the case's reporter
record UrgingBody(@GivenWords(max = 1_000) @Nullable String text) {}
