/// The edge that people and programs speak to: who asks, under which key, and how a refusal is told.
///
/// A whole resource method:
///
/// ```java
/// @POST
/// @Path("{id}/receipt")
/// @RolesAllowed("coordinator")
/// public Uni<Response> sign(@PathParam("id") UUID id) {
///     return requests.answer(handling.sign(
///             id, requests.asker(), requests.context(Channel.WINDOW), requests.ifMatch(),
///             requests.keyed(200, decided -> Map.of("id", decided.stream(), "version", decided.version()))));
/// }
/// ```
@org.jspecify.annotations.NullMarked
package org.doudi.store.rest;
