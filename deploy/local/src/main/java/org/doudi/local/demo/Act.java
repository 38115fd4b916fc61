package org.doudi.local.demo;

import java.time.Instant;

/// Something that somebody does at a business time.
record Act(Instant at, Runnable doing) {}
