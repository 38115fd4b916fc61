/// 恢复: writes the log's topic anew from the services' own tables when Kafka has lost it, and sets everybody's place in
/// it. A program of its own, for when the services stand still.
@org.jspecify.annotations.NullMarked
package org.doudi.restore;
