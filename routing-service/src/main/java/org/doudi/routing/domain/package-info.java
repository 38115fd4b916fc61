/// 集中研判、转办、办理、书面答复、上报 — the rules of the stage from the review on (三.3, 三.4).
@org.jspecify.annotations.NullMarked
package org.doudi.routing.domain;
