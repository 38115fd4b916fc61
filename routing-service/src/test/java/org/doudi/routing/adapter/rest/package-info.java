@org.jspecify.annotations.NullMarked
package org.doudi.routing.adapter.rest;
