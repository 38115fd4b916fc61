/// One class for each thing that the window does, and what the other stages' events ask of it.
@org.jspecify.annotations.NullMarked
package org.doudi.intake.application;
