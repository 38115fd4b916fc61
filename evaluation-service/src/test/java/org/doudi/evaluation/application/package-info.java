@org.jspecify.annotations.NullMarked
package org.doudi.evaluation.application;
