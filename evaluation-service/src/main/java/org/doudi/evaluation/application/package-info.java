/// One class for each use case, and what the other stages' events mean here.
@org.jspecify.annotations.NullMarked
package org.doudi.evaluation.application;
