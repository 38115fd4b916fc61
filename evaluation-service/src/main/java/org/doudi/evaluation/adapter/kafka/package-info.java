/// 好差评 as the regional platform sends it.
@org.jspecify.annotations.NullMarked
package org.doudi.evaluation.adapter.kafka;
