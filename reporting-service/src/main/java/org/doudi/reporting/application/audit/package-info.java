/// 存证: the tree over the whole log, its checkpoints and its proofs.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.application.audit;
