/// 好差评 over a real broker.
@org.jspecify.annotations.NullMarked
package org.doudi.evaluation.adapter.kafka;
