/// 日历与时限的公布.
@org.jspecify.annotations.NullMarked
package org.doudi.deadline.domain.reference;
