package org.doudi.evaluation.adapter.rest;

/// 已评价: all that is answered to whoever holds a code.
record RatedView(boolean rated) {}
