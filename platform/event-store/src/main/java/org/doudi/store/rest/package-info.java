/// The edge that people and programs speak to: who asks, under which key, and how a refusal is told.
///
/// A whole resource method. `Requests` knows the asker, the time, `Idempotency-Key` and `If-Match`; the function given
/// to `keyed` makes the body that is sent now and, byte for byte, to every repeat, so it holds ids only:
///
/// ```java
/// @POST
/// @Path("{id}/receipt")
/// @RolesAllowed("coordinator")
/// public Uni<Response> sign(@PathParam("id") UUID id, @NotNull @Valid ReceiptBody body) {
///     return requests.answer(handling.sign(
///             id, requests.asker(), requests.context(Channel.WINDOW), requests.ifMatch(),
///             requests.keyed(200, decided -> Map.of("id", decided.stream(), "version", decided.version()))));
/// }
///
/// @GET
/// @Path("{id}")
/// @RolesAllowed({"coordinator", "auditor"})
/// public Uni<Response> view(@PathParam("id") UUID id) {
///     return viewing.order(id, requests.asker()).map(loaded -> requests.found(loaded, OrderView.of(loaded.state())));
/// }
/// ```
///
/// Nothing else is needed: refusals, bad bodies, conflicts and failures become problem details in `ProblemMappers`.
@org.jspecify.annotations.NullMarked
package org.doudi.store.rest;
