package org.doudi.reporting.adapter.rest;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Optional;
import org.doudi.reporting.adapter.rest.sheet.Spreadsheet;
import org.doudi.reporting.application.CaseLedger;
import org.doudi.reporting.application.Cursor;
import org.doudi.reporting.application.LedgerFilter;
import org.doudi.reporting.application.LedgerRow;
import org.doudi.reporting.application.Page;
import org.doudi.reporting.application.Sight;
import org.doudi.store.time.BusinessClock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;

/// 台账表格: the same cases as the list under the same filter, whole.
@Path("/api/v1/ledger.xlsx")
@Tag(name = "台账")
class LedgerFileResource {
    private static final int PAGE = 500;
    private static final int ROWS_PER_SHEET = 1_000_000;

    private final Onlooker onlooker;
    private final CaseLedger ledger;
    private final Legends legends;
    private final BusinessClock clock;
    private final Export export;

    LedgerFileResource(Onlooker onlooker, CaseLedger ledger, Legends legends, BusinessClock clock, Export export) {
        this.onlooker = onlooker;
        this.ledger = ledger;
        this.legends = legends;
        this.clock = clock;
        this.export = export;
    }

    @GET
    @Produces(Spreadsheet.MEDIA_TYPE)
    @RolesAllowed({
        "clerk",
        "duty-chief",
        "centre-lead",
        "coordinator",
        "bureau",
        "working-group",
        "leader",
        "discipline",
        "auditor"
    })
    @Operation(summary = "台账表格", description = "三.6：与台账相同的筛选和可见范围，全部导出为 xlsx；反映人、电话、主要内容不在其中。导出留痕")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = Spreadsheet.MEDIA_TYPE,
                            schema = @Schema(implementation = String.class, format = "binary")))
    public RestMulti<Buffer> file(@BeanParam LedgerQuery query) {
        Sight sight = onlooker.sight();
        LedgerFilter filter = query.filter(clock.now());
        Spreadsheet<LedgerJson> sheet = new Spreadsheet<>("台账", LedgerColumns.ALL, ROWS_PER_SHEET);
        Multi<Buffer> pages = legends.now()
                .onItem()
                .transformToMulti(legend -> rows(sight, filter)
                        .emitOn(Infrastructure.getDefaultWorkerPool())
                        .map(rows -> sheet.page(rows.stream()
                                .map(row -> LedgerJson.of(row, legend))
                                .toList())));
        Multi<Buffer> end = Multi.createFrom().item(sheet::end);
        return export.of(
                "ledger.xlsx",
                Multi.createBy().concatenating().streams(pages, end).filter(bytes -> bytes.length() > 0),
                () -> "rows=" + sheet.rows());
    }

    private Multi<List<LedgerRow>> rows(Sight sight, LedgerFilter filter) {
        return Multi.createBy()
                .repeating()
                .uni(
                        Place::new,
                        place -> ledger.list(sight, filter, new Page.Request(PAGE, place.after))
                                .invoke(page -> place.after = page.next()))
                .whilst(page -> page.next().isPresent())
                .map(Page::items);
    }

    /// How far the list has been read.
    private static final class Place {
        private Optional<Cursor> after = Optional.empty();
    }
}
