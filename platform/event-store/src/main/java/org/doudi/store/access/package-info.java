/// 查阅留痕 — §10: who was refused and who took something away stands in rows that nobody may change. What was looked at
/// of a person is an event of the case (`PersonalDataViewed`), and not here.
@org.jspecify.annotations.NullMarked
package org.doudi.store.access;
