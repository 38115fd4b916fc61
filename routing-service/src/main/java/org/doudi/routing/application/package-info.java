/// Use cases and reactions of the stage: each builds a command and hands it to the runner.
@org.jspecify.annotations.NullMarked
package org.doudi.routing.application;
