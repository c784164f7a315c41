package dev.fanfare.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.campaign.Resources.Field;
import dev.fanfare.campaign.Resources.FieldType;
import dev.fanfare.campaign.Resources.Form;
import dev.fanfare.page.LocalizedText;
import dev.fanfare.page.Step;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BindingMarkTest {
    private static final Resources WITH_PHONE = form(field("phone", "Phone", true));

    @Test
    void anotherActionOrAnotherInputIsAnotherMark() {
        String mark = mark(Resources.NONE, "draw.enter", Map.of("pool", "main"));

        assertThat(mark(Resources.NONE, "coupon.take", Map.of("pool", "main"))).isNotEqualTo(mark);
        assertThat(mark(Resources.NONE, "draw.enter", Map.of("pool", "other"))).isNotEqualTo(mark);
        assertThat(mark(Resources.NONE, "draw.enter", Map.of("pool", "main"))).isEqualTo(mark);
    }

    @Test
    void aFormThatAsksForMoreIsAnotherMark() {
        String mark = mark(WITH_PHONE, "lead.submit", Map.of("form", "lead"));

        assertThat(mark(
                        form(field("phone", "Phone", true), field("mail", "Mail", true)),
                        "lead.submit",
                        Map.of("form", "lead")))
                .isNotEqualTo(mark);
        assertThat(mark(form(field("phone", "Phone", false)), "lead.submit", Map.of("form", "lead")))
                .isNotEqualTo(mark);
    }

    @Test
    void anotherWordingIsTheSameMark() {
        String mark = mark(WITH_PHONE, "lead.submit", Map.of("form", "lead"));

        assertThat(mark(form(field("phone", "Mobile", true)), "lead.submit", Map.of("form", "lead")))
                .isEqualTo(mark);
    }

    private static String mark(Resources resources, String action, Map<String, Object> with) {
        return BindingMark.of(resources, new Step.Run(action, with, Map.of(), List.of()));
    }

    private static Resources form(Field... fields) {
        return new Resources(Map.of(), Map.of(), Map.of("lead", new Form("lead", List.of(fields), List.of())));
    }

    private static Field field(String name, String label, boolean required) {
        return new Field(name, FieldType.TEXT, LocalizedText.of(label), required, 40, List.of());
    }
}
