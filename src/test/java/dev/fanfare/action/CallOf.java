package dev.fanfare.action;

import dev.fanfare.campaign.Resources;
import dev.fanfare.visitor.VisitorId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Calls as a test words them: one visitor, one campaign, an instant, some luck.
public record CallOf(Resources resources, Map<String, Object> with, Moment moment, RandomGenerator luck) {
    public static final VisitorId MINA = new VisitorId("mina-0000000000000000");
    public static final VisitorId OTHER = new VisitorId("other-000000000000000");
    public static final Instant EVENING = Instant.parse("2027-01-28T12:00:00Z");
    public static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    public static CallOf with(Resources resources, String name, String resource) {
        return new CallOf(resources, Map.of(name, resource), new Moment(EVENING, SHANGHAI), new SplittableRandom(7));
    }

    public CallOf at(Instant now) {
        return new CallOf(resources, with, new Moment(now, SHANGHAI), luck);
    }

    public CallOf lucky(double luck) {
        return new CallOf(resources, with, moment, new Fixed(luck));
    }

    public CallOf on(Resources others) {
        return new CallOf(others, with, moment, luck);
    }

    public Call sends(Map<String, Object> input) {
        return by(MINA, input);
    }

    public Call by(VisitorId visitor, Map<String, Object> input) {
        return new Call("gala", visitor, List.of("en"), with, input, resources, moment, luck);
    }

    /// Always the same number.
    private record Fixed(double number) implements RandomGenerator {
        @Override
        public long nextLong() {
            return (long) (number * 0x1p53) << 11;
        }

        @Override
        public double nextDouble() {
            return number;
        }
    }
}
