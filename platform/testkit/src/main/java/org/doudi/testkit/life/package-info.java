/// 造的日志: plausible whole lives of cases, as all services together would have recorded them.
@org.jspecify.annotations.NullMarked
package org.doudi.testkit.life;
