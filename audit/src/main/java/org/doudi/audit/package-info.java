/// `./doudi verify` 核验: reads the logs of all services, the topic, what reporting-service has
/// kept and its signed checkpoints, and says where they do not agree. It only reads.
@org.jspecify.annotations.NullMarked
package org.doudi.audit;
