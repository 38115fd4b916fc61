/// 时限政策 as this service knows it — §9, P-2.
@org.jspecify.annotations.NullMarked
package org.doudi.store.policy;
