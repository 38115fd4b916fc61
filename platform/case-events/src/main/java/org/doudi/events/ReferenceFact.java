package org.doudi.events;

/// 基础资料: a fact that the whole centre rests on (calendar, policy, departments). It is recorded at the instant at
/// which it came to be, not when a program first loaded it, so that business time of a fresh installation may begin
/// before now.
public interface ReferenceFact {}
