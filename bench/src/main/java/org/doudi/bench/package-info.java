/// 基准: ratios against something real, measured in the same run.
@org.jspecify.annotations.NullMarked
package org.doudi.bench;
