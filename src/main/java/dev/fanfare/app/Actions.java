package dev.fanfare.app;

import dev.fanfare.action.Action;
import dev.fanfare.action.checkin.CheckinMark;
import dev.fanfare.action.coupon.CouponTake;
import dev.fanfare.action.draw.DrawEnter;
import dev.fanfare.action.lead.LeadSubmit;
import dev.fanfare.action.poll.PollVote;
import dev.fanfare.action.quiz.QuizAnswer;
import dev.fanfare.action.quiz.QuizFinish;
import dev.fanfare.action.quiz.QuizStart;
import dev.fanfare.action.register.VisitorRegister;
import java.util.List;

/// Every action of this server.
final class Actions {
    private Actions() {}

    static List<Action> all() {
        return List.of(
                new VisitorRegister(),
                new LeadSubmit(),
                new QuizStart(),
                new QuizAnswer(),
                new QuizFinish(),
                new DrawEnter(),
                new PollVote(),
                new CouponTake(),
                new CheckinMark());
    }
}
