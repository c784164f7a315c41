package dev.fanfare.render;

import dev.fanfare.asset.AssetReference;
import dev.fanfare.campaign.Drawn;
import dev.fanfare.campaign.Resources;
import dev.fanfare.component.ComponentDefinition;
import io.quarkus.qute.RawString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a template may show of the resource its component names. Never answers, odds, stock or
/// codes.
final class PublicResource {
    private final Resources resources;
    private final List<String> locales;

    PublicResource(Resources resources, List<String> locales) {
        this.resources = resources;
        this.locales = locales;
    }

    /// The members `quiz`, `pool`, `form`, `poll`, `coupon` and `checkin` of a template's values.
    Map<String, @Nullable Object> of(ComponentDefinition definition, Map<String, @Nullable Object> props) {
        Named named = new Named(definition, props);
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("quiz", named.find("quiz", resources.quizzes(), this::quiz));
        members.put("pool", named.find("pool", resources.pools(), this::pool));
        members.put("form", named.find("form", resources.forms(), this::form));
        members.put("poll", named.find("poll", resources.polls(), this::poll));
        members.put("coupon", named.find("coupon", resources.coupons(), this::coupon));
        members.put("checkin", named.find("checkin", resources.checkins(), this::checkin));
        return members;
    }

    /// The pool that the component's property of that control names.
    Optional<Resources.Pool> pool(ComponentDefinition definition, Map<String, @Nullable Object> props) {
        return new Named(definition, props)
                .named("pool")
                .flatMap(name -> Optional.ofNullable(resources.pools().get(name)));
    }

    /// The resource of a kind that the component's property of that control names.
    private record Named(ComponentDefinition definition, Map<String, @Nullable Object> props) {
        <T> @Nullable Object find(String control, Map<String, T> resources, Function<T, Object> shown) {
            return named(control)
                    .flatMap(name -> Optional.ofNullable(resources.get(name)))
                    .map(shown)
                    .orElse(null);
        }

        Optional<String> named(String control) {
            return definition
                    .controlled(control)
                    .map(props::get)
                    .filter(String.class::isInstance)
                    .map(String.class::cast);
        }
    }

    private Object quiz(Resources.Quiz quiz) {
        return Map.of(
                "total", quiz.pick(),
                "seconds", quiz.clock().toSeconds(),
                "pass", quiz.isScored() ? quiz.pass() : 0,
                "scored", quiz.isScored(),
                "results", quiz.results().stream().map(this::result).toList());
    }

    private Map<String, Object> result(Resources.QuizResult result) {
        return Map.of(
                "id", result.id(),
                "title", result.title().in(locales),
                "text", result.text().in(locales),
                "image", SafeValue.media(result.image()));
    }

    private Object poll(Resources.Poll poll) {
        return Map.of(
                "question", poll.question().in(locales),
                "choices", poll.choices(),
                "options", poll.options().stream().map(this::option).toList());
    }

    private Map<String, Object> option(Resources.Option option) {
        return Map.of(
                "id", option.id(),
                "title", option.title().in(locales),
                "image", SafeValue.media(option.image()));
    }

    private Object coupon(Resources.Coupon coupon) {
        return Map.of("title", coupon.title().in(locales));
    }

    private Object checkin(Resources.Checkin checkin) {
        return Map.of(
                "days", checkin.days(),
                "milestones", checkin.milestones().stream().map(this::milestone).toList());
    }

    private Map<String, Object> milestone(Resources.Milestone milestone) {
        return Map.of(
                "id", milestone.id(),
                "title", milestone.title().in(locales),
                "days", milestone.days(),
                "inARow", milestone.inARow());
    }

    private Object pool(Resources.Pool pool) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        shown.put("prizes", pool.prizes().stream().map(this::prize).toList());
        shown.put("consolation", pool.consolation().map(this::consolation).orElse(null));
        return shown;
    }

    private Map<String, Object> prize(Resources.Prize prize) {
        return Map.of(
                "id", prize.id(),
                "title", prize.title().in(locales),
                "image", SafeValue.media(AssetReference.resolved(prize.image())),
                "drawn", prize.drawn());
    }

    private Map<String, Object> consolation(Resources.Consolation consolation) {
        return Map.of(
                "id", consolation.id(),
                "title", consolation.title().in(locales),
                "image", SafeValue.media(AssetReference.resolved(consolation.image())),
                "drawn", Drawn.CONSOLATION);
    }

    private Object form(Resources.Form form) {
        return Map.of("fields", form.fields().stream().map(this::field).toList());
    }

    /// One field with its texts in the page's language.
    Map<String, Object> field(Resources.Field field) {
        Map<String, Object> shown = new LinkedHashMap<>();
        String label = Optional.of(field.label().in(locales))
                .filter(text -> !text.isEmpty())
                .orElse(field.name());
        shown.put("name", field.name());
        shown.put("type", field.type().name().toLowerCase(Locale.ROOT));
        shown.put(
                "label",
                field.type() == Resources.FieldType.CONSENT ? new RawString(SafeValue.richText(label)) : label);
        shown.put("help", field.help().in(locales));
        shown.put("placeholder", field.placeholder().in(locales));
        shown.put("required", field.required());
        shown.put("max", field.max());
        shown.put("options", field.options().stream().map(this::option).toList());
        shown.put("region", field.region());
        shown.put("autocomplete", field.autocomplete().isEmpty() ? autocomplete(field.type()) : field.autocomplete());
        shown.put("from", field.from());
        shown.put("parts", ShownAddress.parts(field, locales));
        shown.put("divisions", ShownAddress.divisions(field));
        return shown;
    }

    /// What a browser may fill in where the author has not said it.
    private static String autocomplete(Resources.FieldType type) {
        return switch (type) {
            case NAME -> "name";
            case EMAIL -> "email";
            case PHONE -> "tel";
            case TEXT, NUMBER, DATE, CHOICE, CHOICES, RATING, TEXTAREA, ADDRESS, CONSENT, HIDDEN -> "off";
        };
    }

    private Map<String, Object> option(Resources.FieldOption option) {
        return Map.of(
                "value", option.value(),
                "label",
                        Optional.of(option.label().in(locales))
                                .filter(label -> !label.isEmpty())
                                .orElse(option.value()));
    }
}
