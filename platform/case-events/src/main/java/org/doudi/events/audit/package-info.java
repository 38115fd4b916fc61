/// 存证: one Merkle tree over the events of all producers (RFC 9162, §2.1), and the signed checkpoints of it.
@org.jspecify.annotations.NullMarked
package org.doudi.events.audit;
