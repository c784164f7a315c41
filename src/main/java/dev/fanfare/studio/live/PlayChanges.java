package dev.fanfare.studio.live;

import dev.fanfare.campaign.Resources.Checkin;
import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.campaign.Resources.Form;
import dev.fanfare.campaign.Resources.Milestone;
import dev.fanfare.campaign.Resources.Option;
import dev.fanfare.campaign.Resources.Poll;
import dev.fanfare.campaign.Resources.Quiz;
import dev.fanfare.format.Findings;
import dev.fanfare.format.Pointer;
import java.util.Map;
import java.util.Optional;

/// What a draft changes in polls, quizzes, forms and check-in cards that visitors take part in already.
record PlayChanges(Booked booked, Findings findings) {
    void gone(String title, Pointer at) {
        findings.warning(
                at,
                "live-resource-removed",
                Limits.ON_THE_AIR,
                "'%s' is on the air and would be gone".formatted(title),
                Map.of("name", title));
    }

    void pollGone(Poll poll, Pointer at, String title) {
        long votes =
                booked.votes(poll).values().stream().mapToLong(Long::longValue).sum();
        findings.warning(
                at,
                "live-poll-removed",
                Limits.ON_THE_AIR,
                "poll '%s' is on the air and would be gone: it has %d votes".formatted(title, votes),
                Map.of("name", title, "votes", votes));
    }

    void poll(Poll old, Poll now, Pointer at, String title) {
        Map<String, Long> counts = booked.votes(old);
        for (Option option : old.options()) {
            if (now.option(option.id()).isEmpty()) {
                long votes = counts.getOrDefault(option.id(), 0L);
                String name = option.title().fallback();
                findings.warning(
                        at.at("options"),
                        "live-option-removed",
                        Limits.ON_THE_AIR,
                        "option '%s' would be gone: it has %d votes".formatted(name, votes),
                        Map.of("name", name, "votes", votes));
            }
        }
        if (old.daily() != now.daily()) {
            findings.warning(
                    at.at("per"),
                    "live-votes",
                    Limits.ON_THE_AIR,
                    "poll '%s' would take one vote of each visitor %s"
                            .formatted(title, now.daily() ? "a day" : "in all"),
                    Map.of("name", title, "per", now.daily() ? "day" : "campaign"));
        }
        Limits limits = new Limits(at, findings);
        limits.changed("choices", old.choices(), now.choices());
        limits.requires(old.gates(), now.gates());
    }

    void quiz(Quiz old, Quiz now, Pointer at, String title) {
        if (old.pass() != now.pass()) {
            findings.warning(
                    at.at("pass"),
                    "live-pass",
                    Limits.ON_THE_AIR,
                    "quiz '%s' would be passed with %d right answers instead of %d"
                            .formatted(title, now.pass(), old.pass()),
                    Map.of("name", title, "from", old.pass(), "to", now.pass()));
        }
        Limits limits = new Limits(at, findings);
        limits.changed("attempts", old.attempts(), now.attempts());
        limits.requires(old.gates(), now.gates());
    }

    void form(Form old, Form now, Pointer at, String title) {
        for (Field field : old.fields()) {
            if (now.fields().stream().noneMatch(one -> one.name().equals(field.name()))) {
                String label = field.label().fallback();
                String name = label.isEmpty() ? field.name() : label;
                findings.warning(
                        at.at("fields"),
                        "live-field-removed",
                        Limits.ON_THE_AIR,
                        "field '%s' would be gone: what was entered stays in the exports".formatted(name),
                        Map.of("name", name));
            }
        }
        if (!old.unique().equals(now.unique())) {
            findings.warning(
                    at.at("unique"),
                    "live-unique",
                    Limits.ON_THE_AIR,
                    "form '%s' would let other details be used once only".formatted(title),
                    Map.of("name", title));
        }
    }

    void checkin(Checkin old, Checkin now, Pointer at, String title) {
        if (old.days() != now.days()) {
            findings.warning(
                    at.at("days"),
                    "live-days",
                    Limits.ON_THE_AIR,
                    "card '%s' would have %d days instead of %d".formatted(title, now.days(), old.days()),
                    Map.of("name", title, "from", old.days(), "to", now.days()));
        }
        old.milestones().forEach(milestone -> milestone(milestone, now, at.at("milestones")));
        new Limits(at, findings).requires(old.gates(), now.gates());
    }

    private void milestone(Milestone old, Checkin card, Pointer at) {
        String name = old.title().fallback();
        Optional<Milestone> now = card.milestones().stream()
                .filter(one -> one.id().equals(old.id()))
                .findFirst();
        if (now.isEmpty()) {
            findings.warning(
                    at,
                    "live-milestone-removed",
                    Limits.ON_THE_AIR,
                    "milestone '%s' would be gone".formatted(name),
                    Map.of("name", name));
        } else if (now.get().days() != old.days()) {
            findings.warning(
                    at.at(card.milestones().indexOf(now.get())).at("days"),
                    "live-milestone",
                    Limits.ON_THE_AIR,
                    "milestone '%s' would be reached after %d days instead of %d"
                            .formatted(name, now.get().days(), old.days()),
                    Map.of("name", name, "from", old.days(), "to", now.get().days()));
        }
    }
}
