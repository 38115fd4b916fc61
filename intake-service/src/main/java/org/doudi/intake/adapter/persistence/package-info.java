/// 死信簿 in its table.
@org.jspecify.annotations.NullMarked
package org.doudi.intake.adapter.persistence;
