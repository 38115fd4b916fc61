/// 件件有着落: who owes what next, and by when.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.domain.work;
