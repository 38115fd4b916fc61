/// 存证: when a checkpoint of the tree is due.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.domain.audit;
