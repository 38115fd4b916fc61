/// 接口描述: what every service adds to what OpenAPI reads from its resources.
@org.jspecify.annotations.NullMarked
package org.doudi.store.openapi;
