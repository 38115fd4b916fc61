/// `/api/v1/cases`, `/api/v1/transfers`, `/api/v1/departments`.
@org.jspecify.annotations.NullMarked
package org.doudi.routing.adapter.rest;
