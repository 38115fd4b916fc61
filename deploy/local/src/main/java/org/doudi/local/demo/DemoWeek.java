package org.doudi.local.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The week before 春节 2026 at a window: cases end in every state that the stages have, and one unit is late.
final class DemoWeek {
    private final Script script = new Script();
    private final Desk desk;
    private final HotlinePost hotline;
    private int number;

    DemoWeek(Desk desk, HotlinePost hotline) {
        this.desk = desk;
        this.hotline = hotline;
    }

    Script written() {
        received();
        onTheSpot();
        inReview();
        inHandling();
        notPossible();
        furtherUp();
        rated();
        backAndForth();
        onPromiseAndAppeal();
        aboutConduct();
        return script;
    }

    private CaseStory story(Trouble trouble) {
        number++;
        return new CaseStory(script, desk, "case-" + number, number, trouble);
    }

    private void received() {
        story(Trouble.LICENCE).reflected(Day.SAT, 9);
        story(Trouble.PENSION).ticketed(Day.SAT, 9, hotline);
        story(Trouble.CARD)
                .ticketed(Day.THU, 9, hotline)
                .accepted(Day.THU, 10)
                .consultedByPhone(Day.THU, 11)
                .escalated(Day.THU, 14);
        script.at(Day.SAT.at(9, 59), () -> hotline.send("no-ticket", Map.of("note", "这不是工单")));
        story(Trouble.NEIGHBOUR).refusedAtWindow(Day.SAT, 9);
        story(Trouble.QUEUE).refusedAtWindow(Day.TUE, 9);
        story(Trouble.HOUSE).registered(Day.SAT, 9);
        story(Trouble.FUND).registered(Day.SAT, 9);
    }

    private void onTheSpot() {
        story(Trouble.CARD).registered(Day.SAT, 9).consulted(Day.SAT, 10);
        story(Trouble.RUDE).registered(Day.SAT, 9).consulted(Day.SAT, 10);
        story(Trouble.CARD).registered(Day.MON, 9).consulted(Day.MON, 10).answeredOnSpot(Day.MON, 11);
        story(Trouble.RUDE)
                .registered(Day.MON, 9)
                .consulted(Day.MON, 10)
                .answeredOnSpot(Day.MON, 11)
                .invited(Day.MON, 14)
                .rated(Day.TUE, 9, 1);
        story(Trouble.FUND)
                .registered(Day.SAT, 9)
                .consulted(Day.SAT, 10)
                .assigned(Day.SAT, 11, Instant.parse("2026-02-24T09:00:00Z"));
        story(Trouble.FUND)
                .registered(Day.SAT, 9)
                .consulted(Day.SAT, 10)
                .assigned(Day.SAT, 11, Instant.parse("2026-02-25T09:00:00Z"));
    }

    private CaseStory escalated(Trouble trouble, Day day) {
        return story(trouble).registered(day, 9).consulted(day, 10).escalated(day, 11);
    }

    private CaseStory concluded(Trouble trouble, Day escalation, Day review, Conclusion conclusion) {
        return escalated(trouble, escalation)
                .scheduled(escalation, 14, review.at(9, 0))
                .concluded(review, 9, conclusion);
    }

    private void inReview() {
        escalated(Trouble.HOUSE, Day.SAT);
        escalated(Trouble.LICENCE, Day.SAT);
        escalated(Trouble.HOUSE, Day.FRI).scheduled(Day.SAT, 9, Day.SAT.at(15, 0));
        escalated(Trouble.WELL, Day.FRI).scheduled(Day.SAT, 9, Day.SAT.at(15, 0));
        concluded(Trouble.HOUSE, Day.FRI, Day.SAT, Conclusion.DOABLE);
        concluded(Trouble.WELL, Day.FRI, Day.SAT, Conclusion.DOABLE);
        concluded(Trouble.HOUSE, Day.THU, Day.FRI, Conclusion.DOABLE).issued(Day.SAT, 9);
        concluded(Trouble.WELL, Day.THU, Day.FRI, Conclusion.DOABLE).issued(Day.SAT, 9);
    }

    private void inHandling() {
        // Signed on Tuesday, due on Thursday, and nobody did it: 超期.
        concluded(Trouble.HOUSE, Day.MON, Day.TUE, Conclusion.DOABLE)
                .issued(Day.TUE, 14)
                .signed(Day.TUE, 15, "BDC");
        // Issued on Monday evening's order, never signed: 视同签收 at the end of the next working day.
        concluded(Trouble.LICENCE, Day.WED, Day.THU, Conclusion.DOABLE).issued(Day.THU, 14);
        // Several departments: five working days from the lead's receipt, across the holiday.
        concluded(Trouble.WELL, Day.MON, Day.TUE, Conclusion.DOABLE)
                .issued(Day.TUE, 14)
                .signed(Day.TUE, 15, "SLJ")
                .signed(Day.TUE, 16, "LCJ")
                .done(Day.FRI, 10, "LCJ");
        concluded(Trouble.HOUSE, Day.THU, Day.FRI, Conclusion.DOABLE)
                .issued(Day.FRI, 14)
                .signed(Day.SAT, 9, "BDC");
    }

    private void notPossible() {
        concluded(Trouble.PENSION, Day.FRI, Day.SAT, Conclusion.CANNOT);
        concluded(Trouble.PENSION, Day.THU, Day.FRI, Conclusion.CANNOT).basisGiven(Day.SAT, 9);
        concluded(Trouble.PENSION, Day.THU, Day.FRI, Conclusion.CANNOT)
                .basisGiven(Day.FRI, 15)
                .cannotReplied(Day.SAT, 10);
        concluded(Trouble.PENSION, Day.MON, Day.TUE, Conclusion.CANNOT)
                .basisGiven(Day.TUE, 15)
                .cannotReplied(Day.WED, 10)
                .invited(Day.WED, 11)
                .rated(Day.THU, 9, 2)
                .archived(Day.THU, 15);
    }

    private void furtherUp() {
        concluded(Trouble.WELL, Day.FRI, Day.SAT, Conclusion.UNRESOLVED).reportedToGroup(Day.SAT, 10);
        concluded(Trouble.WELL, Day.WED, Day.THU, Conclusion.UNRESOLVED).reportedToGroup(Day.FRI, 10);
        concluded(Trouble.GRASSLAND, Day.FRI, Day.SAT, Conclusion.BEYOND).reportedUp(Day.SAT, 10);
        concluded(Trouble.GRASSLAND, Day.WED, Day.THU, Conclusion.BEYOND)
                .reportedUp(Day.FRI, 10)
                .told(Day.FRI, 11, "SUPERIOR");
    }

    /// 补材料、撤回、并单、退单、延时、不能办、办结退回.
    private void backAndForth() {
        story(Trouble.LICENCE)
                .registered(Day.FRI, 9)
                .consulted(Day.FRI, 10)
                .guided(Day.FRI, 11, Instant.parse("2026-02-24T09:30:00Z"));
        story(Trouble.CARD)
                .registered(Day.THU, 9)
                .consulted(Day.THU, 10)
                .guided(Day.THU, 11, Day.FRI.at(17, 30))
                .brought(Day.FRI, 9)
                .answeredOnSpot(Day.FRI, 10);
        story(Trouble.CARD).registered(Day.FRI, 9).withdrawn(Day.SAT, 9);
        concluded(Trouble.HOUSE, Day.WED, Day.THU, Conclusion.DOABLE)
                .issued(Day.THU, 14)
                .signed(Day.THU, 15, "BDC")
                .withdrawn(Day.FRI, 10);
        CaseStory first = concluded(Trouble.HOUSE, Day.THU, Day.FRI, Conclusion.DOABLE)
                .issued(Day.FRI, 14)
                .signed(Day.SAT, 9, "BDC");
        CaseStory again = escalated(Trouble.HOUSE, Day.FRI).mergedInto(first, Day.SAT, 10);
        first.done(Day.SAT, 11, "BDC").told(Day.SAT, 14, "COMPLETION").invited(Day.SAT, 14);
        again.invited(Day.SAT, 15).rated(Day.SAT, 16, 2);
        // Not this unit's business: another one takes its place.
        concluded(Trouble.HOUSE, Day.WED, Day.THU, Conclusion.DOABLE)
                .issued(Day.THU, 10)
                .objected(Day.THU, 11, "BDC", "SLJ")
                .passedOn(Day.THU, 14, "BDC", "SLJ")
                .issuedTo(Day.THU, 15, "SLJ")
                .signed(Day.FRI, 9, "SLJ")
                .done(Day.FRI, 10, "SLJ");
        concluded(Trouble.HOUSE, Day.MON, Day.TUE, Conclusion.DOABLE)
                .issued(Day.TUE, 14)
                .signed(Day.TUE, 15, "BDC")
                .extended(Day.WED, 10, "BDC", Instant.parse("2026-02-25T09:30:00Z"));
        concluded(Trouble.HOUSE, Day.TUE, Day.WED, Conclusion.DOABLE)
                .issued(Day.WED, 10)
                .signed(Day.WED, 11, "BDC")
                .foundImpossible(Day.THU, 10, "BDC");
        completed(Day.TUE, Day.WED, Day.THU)
                .sentBack(Day.THU, 15)
                .done(Day.FRI, 10, "BDC")
                .told(Day.FRI, 11, "COMPLETION");
    }

    /// 容缺受理、登记更正、差评申诉.
    private void onPromiseAndAppeal() {
        story(Trouble.LICENCE)
                .registered(Day.FRI, 9)
                .consulted(Day.FRI, 10)
                .promised(Day.FRI, 11, Instant.parse("2026-02-25T09:30:00Z"))
                .endorsed(Day.FRI, 14)
                .tolerated(Day.FRI, 15)
                .escalated(Day.FRI, 16)
                .amended(Day.SAT, 9);
        completed(Day.WED, Day.THU, Day.FRI).rated(Day.FRI, 15, 3).contested(Day.SAT, 9, "BDC");
        completed(Day.WED, Day.THU, Day.FRI)
                .rated(Day.FRI, 15, 3)
                .contested(Day.SAT, 9, "BDC")
                .contestDecided(Day.SAT, 10, "BDC");
    }

    /// 匿名反映，吃拿卡要.
    private void aboutConduct() {
        story(Trouble.RUDE)
                .registeredAnonymously(Day.WED, 9)
                .consulted(Day.WED, 10)
                .answeredOnSpot(Day.WED, 11);
        story(Trouble.KICKBACK).complained(Day.SAT, 9);
    }

    private CaseStory completed(Day escalation, Day review, Day done) {
        return concluded(Trouble.HOUSE, escalation, review, Conclusion.DOABLE)
                .issued(review, 10)
                .signed(review, 11, "BDC")
                .done(done, 10, "BDC")
                .told(done, 11, "COMPLETION");
    }

    private void rated() {
        completed(Day.THU, Day.FRI, Day.SAT);
        completed(Day.TUE, Day.WED, Day.THU).invited(Day.THU, 14);
        completed(Day.MON, Day.TUE, Day.WED).invited(Day.WED, 14).rated(Day.THU, 10, 1);
        completed(Day.MON, Day.TUE, Day.WED).invited(Day.WED, 14).rated(Day.THU, 10, 2);
        completed(Day.WED, Day.THU, Day.FRI).invited(Day.FRI, 14).rated(Day.SAT, 9, 3);
        // 差评: sent back on Thursday, done again, and visited.
        for (boolean visited : List.of(false, true)) {
            CaseStory again = completed(Day.MON, Day.TUE, Day.WED)
                    .rated(Day.WED, 15, 3)
                    .issued(Day.THU, 9)
                    .signed(Day.THU, 10, "BDC")
                    .done(Day.FRI, 10, "BDC")
                    .told(Day.FRI, 11, "COMPLETION")
                    .rated(Day.FRI, 15, 2);
            if (visited) {
                again.visited(Day.SAT, 10);
            }
        }
    }
}
