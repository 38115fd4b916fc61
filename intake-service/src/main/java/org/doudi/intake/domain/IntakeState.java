package org.doudi.intake.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.doudi.events.EscalationReason;
import org.doudi.events.IntakeEvent.AssignmentOrdered;
import org.doudi.events.IntakeEvent.CaseNotAccepted;
import org.doudi.events.IntakeEvent.ConsultationPartyArrived;
import org.doudi.events.IntakeEvent.Contact;
import org.doudi.events.IntakeEvent.EscalatedToReview;
import org.doudi.events.IntakeEvent.MaterialGuidanceGiven;
import org.doudi.events.IntakeEvent.OnSiteReplied;
import org.doudi.events.IntakeEvent.OnSiteResolved;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.StaffId;
import org.doudi.events.StreamId;

/// 办件在受理环节的状态.
public sealed interface IntakeState {
    /// Where the case stands, filed or not.
    default IntakeState unfiled() {
        return this instanceof Archived archived ? archived.before() : this;
    }

    /// Nobody has reflected anything here.
    record NotSeen() implements IntakeState {}

    /// Something was reflected: it has a reporter.
    sealed interface Seen extends IntakeState {
        Registration registration();

        /// What is on file of it; none of what was never accepted. A withdrawal or a merger takes nothing off it.
        default Optional<CaseFile> onFile() {
            return switch (this) {
                case Accepted accepted -> Optional.of(accepted.file());
                case Withdrawn withdrawn -> withdrawn.before().onFile();
                case Merged merged -> merged.before().onFile();
                case Archived archived -> archived.before().onFile();
                case Received _, NotAccepted _ -> Optional.empty();
            };
        }
    }

    /// Accepted: it has a file.
    sealed interface Accepted extends Seen {
        CaseFile file();

        @Override
        default Registration registration() {
            return file().registered().registration();
        }
    }

    /// The stage in the hall has not ended.
    sealed interface OnSite extends Accepted {}

    /// 已收到反映: neither accepted nor refused yet.
    record Received(Registration registration, Source source) implements Seen {}

    /// 不予受理 — 二(四).
    record NotAccepted(Registration registration, Source source, CaseNotAccepted refusal) implements Seen {}

    /// 已受理 — 三.1.
    record Registered(CaseFile file) implements OnSite {}

    /// 现场协商中 — 三.2.
    ///
    /// @param lastReply what was last answered, without satisfying the reporter
    record Consulting(CaseFile file, List<ConsultationPartyArrived> arrivals, Optional<OnSiteReplied> lastReply)
            implements OnSite {
        public Consulting {
            arrivals = List.copyOf(arrivals);
        }

        /// 部门窗口人员、首席代表、分管领导: those of the departments who were called, or came.
        Set<StaffId> staffOfDepartments() {
            return Stream.concat(
                            file.contacts().stream()
                                    .filter(contact -> CaseFile.ofDepartment(contact.role()))
                                    .map(Contact::person),
                            arrivals.stream()
                                    .filter(arrival -> CaseFile.ofDepartment(arrival.role()))
                                    .map(ConsultationPartyArrived::person))
                    .collect(Collectors.toSet());
        }
    }

    /// 待补材料 — 四(二): the consultation stands still until the reporter comes back.
    record AwaitingMaterials(Consulting consulting, MaterialGuidanceGiven guidance, Waiting waiting)
            implements Accepted {
        @Override
        public CaseFile file() {
            return consulting.file();
        }

        /// How far the waiting has come.
        public enum Waiting {
            UNTIL_THE_AGREED_DAY,
            LAPSED,
            /// The window has called after the agreed day.
            CALLED
        }

        AwaitingMaterials now(Waiting next) {
            return new AwaitingMaterials(consulting, guidance, next);
        }
    }

    /// 已撤回.
    ///
    /// @param before where the case stood
    record Withdrawn(Seen before) implements Seen {
        @Override
        public Registration registration() {
            return before.registration();
        }
    }

    /// 已并单 — A-22.
    ///
    /// @param before where the case stood, and stands again should the merger be undone
    record Merged(Seen before, StreamId master) implements Seen {
        @Override
        public Registration registration() {
            return before.registration();
        }
    }

    /// 已归档 — 三.7.
    ///
    /// @param before the end that the case had come to
    /// @param data   whether the reporter's data was erased since
    record Archived(Seen before, PersonalData data) implements Seen {
        /// What there still is of the reporter.
        public enum PersonalData {
            KEPT,
            ERASED
        }

        boolean isErased() {
            return data == PersonalData.ERASED;
        }

        @Override
        public Registration registration() {
            return before.registration();
        }
    }

    /// 现场交办中 — 五(三).
    record AssignedOnSite(CaseFile file, AssignmentOrdered order) implements Accepted {}

    /// 当场办结 — 三.2.
    record ResolvedOnSite(CaseFile file, OnSiteResolved resolution) implements Accepted {}

    /// 已报中心会议研究 — 三.2: from here on the case is routing's.
    ///
    /// @param arrivals who had come to the consultation
    record Escalated(CaseFile file, EscalatedToReview report, List<ConsultationPartyArrived> arrivals)
            implements Accepted {
        public Escalated {
            arrivals = List.copyOf(arrivals);
        }

        /// 现场协商逾期: nobody ended the consultation, its limit did.
        boolean isTimedOut() {
            return report.reason() == EscalationReason.CONSULT_TIMEOUT
                    && !file.contacts().isEmpty();
        }
    }
}
