/// 时限政策 — the parameters that the plan, and what it leaves open, are kept in.
@org.jspecify.annotations.NullMarked
package org.doudi.events.policy;
