/// 办件全貌: what is known of a case, folded from the whole log.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.domain.view;
