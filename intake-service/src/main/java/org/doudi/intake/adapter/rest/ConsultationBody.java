package org.doudi.intake.adapter.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.doudi.events.ConsultationMode;
import org.doudi.events.ConsultationRole;
import org.doudi.events.IntakeEvent.Contact;
import org.doudi.events.OrgCode;
import org.doudi.events.StaffId;
import org.doudi.intake.domain.Stationed.Named;
import org.doudi.store.rest.input.Account;
import org.doudi.store.rest.input.Moment;
import org.doudi.store.rest.input.Moment.Tense;
import org.doudi.store.rest.input.UnitCode;

/// 现场协商 — 三.2: who was called, and when.
record ConsultationBody(
        @NotNull(message = "应填写已联系的各方") @Size(max = 20, message = "已联系的各方不超过20个")
        List<@NotNull(message = "联系人不能为空") @Valid ContactBody> contacts,

        @NotNull(message = "应填写协商方式：现场或电话") ConsultationMode mode) {
    List<Named> units() {
        return IntStream.range(0, contacts.size())
                .mapToObj(index -> new Named(
                        "contacts[" + index + "].unit",
                        new OrgCode(contacts.get(index).unit())))
                .toList();
    }

    List<Contact> contacts(Instant now) {
        return contacts.stream().map(contact -> contact.contact(now)).toList();
    }

    /// 已联系的一方. Called now, where no time is given.
    record ContactBody(
            @NotNull(message = "应填写身份：值班长、部门窗口人员、首席代表或分管领导") ConsultationRole role,
            @Account String person,
            @UnitCode String unit,
            Optional<@Moment(Tense.PAST) Instant> contactedAt) {
        Contact contact(Instant now) {
            return new Contact(role, new StaffId(person), new OrgCode(unit), contactedAt.orElse(now));
        }
    }
}
