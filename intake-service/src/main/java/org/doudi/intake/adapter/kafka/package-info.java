/// 12345工单 as they arrive on their topic.
@org.jspecify.annotations.NullMarked
package org.doudi.intake.adapter.kafka;
