/// 三个100%: what each case contributes to the figures.
@org.jspecify.annotations.NullMarked
package org.doudi.reporting.domain.figure;
