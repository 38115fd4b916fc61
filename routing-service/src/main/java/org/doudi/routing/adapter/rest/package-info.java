/// `/api/v1/cases`, `/api/v1/transfers`, `/api/v1/departments`, `/api/v1/coordinators`.
@org.jspecify.annotations.NullMarked
package org.doudi.routing.adapter.rest;
