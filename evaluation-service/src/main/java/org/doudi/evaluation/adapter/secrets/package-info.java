/// 评价码和密码的产生与核对.
@org.jspecify.annotations.NullMarked
package org.doudi.evaluation.adapter.secrets;
