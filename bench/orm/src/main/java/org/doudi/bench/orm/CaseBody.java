package org.doudi.bench.orm;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The request of the product, with constraints as it has them.
record CaseBody(
        @NotNull @Valid Reflection reflection,
        @NotNull @Valid Acceptance acceptance) {

    /// 反映.
    record Reflection(
            @NotNull @Valid Reporter reporter,
            @NotBlank @Size(max = 4_000) String problem,
            @NotBlank @Size(max = 2_000) String demand,
            @Nullable @Size(max = 2_000) String suggestion) {}

    /// 反映人.
    record Reporter(
            @NotNull @Pattern(regexp = "PERSON|ENTERPRISE|OTHER")
            String type,

            @NotBlank @Size(max = 60) String name,
            @NotNull @Pattern(regexp = "1[0-9]{10}") String phone) {}

    /// 受理意见.
    record Acceptance(
            @NotEmpty @Size(max = 4) List<@NotBlank String> scopeCodes,
            @Nullable @Size(max = 5) List<@NotBlank String> causeCodes,
            @NotNull @Valid Signature signature) {}

    /// 反映人签字.
    record Signature(
            @NotNull @Pattern(regexp = "WET|ELECTRONIC|EXEMPT_REMOTE")
            String kind) {}
}
