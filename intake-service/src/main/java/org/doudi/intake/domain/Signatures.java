package org.doudi.intake.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.doudi.decide.Refusal;
import org.doudi.events.IntakeEvent.Registration;
import org.doudi.events.IntakeEvent.Signature;
import org.doudi.events.SignatureKind;

/// 反映人签字 — 附 受理单.
final class Signatures {
    private static final ZoneId BUSINESS_ZONE = ZoneId.of("Asia/Shanghai");

    private Signatures() {}

    /// Who stands at the window can sign.
    static void checkInPerson(Signature signature) {
        if (signature.kind() == SignatureKind.EXEMPT_REMOTE) {
            throw Refusal.invalid("signature.exempt-remote-only", "附表", "窗口反映应当由反映人签字，只有热线和其他系统转来的可以免签");
        }
    }

    /// An anonymous reporter does not sign, and nobody else is exempt for that — A-28.
    static void checkIdentity(Signature signature, Registration form) {
        if (signature.kind() == SignatureKind.EXEMPT_ANONYMOUS && !form.anonymous()) {
            throw Refusal.invalid("signature.exempt-anonymous-only", "附表", "只有匿名反映可以匿名免签");
        }
        if (form.anonymous() && !isExempt(signature)) {
            throw Refusal.invalid("signature.anonymous-unsigned", "附表", "匿名反映不签字，应当选择匿名免签");
        }
    }

    static boolean isExempt(Signature signature) {
        return switch (signature.kind()) {
            case WET, ELECTRONIC -> false;
            case EXEMPT_REMOTE, EXEMPT_ANONYMOUS -> true;
        };
    }

    /// Signed on the day of acceptance.
    static void checkDay(Signature signature, Instant acceptedAt) {
        if (!day(signature.signedAt()).equals(day(acceptedAt))) {
            throw Refusal.invalid("signature.wrong-day", "附表", "签字日期应当是受理当日");
        }
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(BUSINESS_ZONE).toLocalDate();
    }
}
