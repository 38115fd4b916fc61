/// 评价的接口.
@org.jspecify.annotations.NullMarked
package org.doudi.evaluation.adapter.rest;
