/// The window's interface: bodies, views, and one resource for each part of the stage.
@org.jspecify.annotations.NullMarked
package org.doudi.intake.adapter.rest;
