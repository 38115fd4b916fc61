package org.doudi.reporting.adapter.rest.sheet;

import java.util.function.Function;

/// One column.
///
/// @param width in characters
public record Column<T>(String title, int width, Function<T, Cell> cell) {}
