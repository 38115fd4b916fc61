/// 附件: their types, and where they are kept.
@org.jspecify.annotations.NullMarked
package org.doudi.intake.adapter.files;
