/// What may be written on a form, by whichever way it comes: bounded, readable, in one form.
@org.jspecify.annotations.NullMarked
package org.doudi.intake.application.input;
