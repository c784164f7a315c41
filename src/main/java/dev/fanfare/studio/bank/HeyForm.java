package dev.fanfare.studio.bank;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Reads a form template of HeyForm: fields that let people choose among texts are questions.
final class HeyForm {
    private static final String WANTED = "a HeyForm template (an object with fields, each with a kind)";
    private static final Set<String> CHOICE_KINDS = Set.of("single_choice", "multiple_choice");

    private final Intake intake = new Intake("heyform-");

    private HeyForm() {}

    static BankImport read(BankFile file) {
        FileText content = file.content();
        try {
            JsonNode json = Json.read(content.text());
            JsonNode fields = json.path("fields");
            if (!fields.isArray() || fields.findValue("kind") == null) {
                return Intake.notThisFormat(WANTED, Found.in(file), content.text());
            }
            HeyForm reader = new HeyForm();
            content.reportTo(reader.intake);
            for (int i = 0; i < fields.size(); i++) {
                reader.take("field " + i, fields.get(i));
            }
            return reader.intake.done();
        } catch (JsonProcessingException e) {
            return Intake.notThisFormat(WANTED, Found.in(file), content.text());
        }
    }

    private void take(String where, JsonNode field) {
        String kind = Wording.line(field.path("kind").asText(""));
        String text = Wording.text(FlatTitle.of(field.path("title")));
        if (!field.isObject()) {
            intake.refuse(Refusal.NOT_AN_ITEM, where, field.toString());
        } else if (text.isEmpty()) {
            intake.refuse(Refusal.NO_TEXT, where, "kind " + kind);
        } else if (!CHOICE_KINDS.contains(kind)) {
            intake.refuse(Refusal.field(Wording.excerpt(kind)), where, text);
        } else {
            take(where, text, field);
        }
    }

    private void take(String where, String text, JsonNode field) {
        List<String> labels = new ArrayList<>();
        Set<Integer> right = new TreeSet<>();
        for (JsonNode choice : field.path("properties").path("choices")) {
            if (choice.path("isExpected").asBoolean(false)
                    || choice.path("score").asDouble(0) > 0) {
                right.add(labels.size());
            }
            labels.add(FlatTitle.of(choice.path("label")));
        }
        Choices choices = Choices.of(labels);
        right.retainAll(choices.places().keySet());
        Question question = new Question(where, text, choices.texts(), choices.places(right), image(field));
        intake.take(question, choices.notices());
    }

    private String image(JsonNode field) {
        JsonNode layout = field.path("layout");
        String address = layout.path("mediaUrl").asText("");
        return "image".equals(layout.path("mediaType").asText("")) ? Picture.address(address, intake) : "";
    }
}
