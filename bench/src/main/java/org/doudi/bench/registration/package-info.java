/// Measure 2: `POST /api/v1/cases`, authenticated and validated, from the first byte to the answer.
@org.jspecify.annotations.NullMarked
package org.doudi.bench.registration;
