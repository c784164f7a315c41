package dev.fanfare.render;

import dev.fanfare.component.ComponentDefinition;
import dev.fanfare.component.FieldControl;
import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Expression;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.Variant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The component templates, parsed once each. Every one is given the HTML variant: without it,
/// Qute escapes nothing in a template parsed at run time.
final class Templates {
    private static final String FIELD = "field";
    private static final Variant HTML = new Variant(Locale.ROOT, StandardCharsets.UTF_8, "text/html");

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new OwnMembers())
            .addValueResolver(new PropMarksResolver())
            .addValueResolver(new FieldMarksResolver())
            .addValueResolver(new ImageValue.Resolver())
            .addValueResolver(new PageValue.Resolver())
            .addValueResolver(new VideoValue.Resolver())
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .strictRendering(true)
            .build();
    private final Map<String, Template> parsed = new ConcurrentHashMap<>();

    /// Renders one component with the values of one node.
    String render(ComponentDefinition definition, Map<String, @Nullable Object> values) {
        String id = definition.name() + "@" + definition.version();
        try {
            Template template = parsed.computeIfAbsent(id, _ -> engine.parse(definition.template(), HTML, id));
            return template.instance().data(values).render();
        } catch (TemplateException wrong) {
            throw new BrokenTemplate(definition, wrong);
        }
    }

    /// Stands for `edit` in a template: `{edit.heading}`, in a loop `{edit.at('items', item_index, 'question')}`,
    /// and of the field that is shown `{edit.field.label}`.
    record PropMarks(Marks marks, ComponentDefinition definition) {
        RawString of(String path) {
            return new RawString(marks.prop(definition, path));
        }
    }

    /// Stands for `edit.field` in the template of a component that shows a field.
    private record FieldMarks(Marks marks) {}

    private static final class FieldMarksResolver implements ValueResolver {
        @Override
        public boolean appliesTo(EvalContext context) {
            return context.getBase() instanceof FieldMarks;
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            FieldMarks field = (FieldMarks) context.getBase();
            return CompletedStage.of(new RawString(field.marks().field(context.getName())));
        }
    }

    private static final class PropMarksResolver implements ValueResolver {
        @Override
        public boolean appliesTo(EvalContext context) {
            return context.getBase() instanceof PropMarks;
        }

        @Override
        public CompletionStage<Object> resolve(EvalContext context) {
            PropMarks marks = (PropMarks) context.getBase();
            if (context.getName().equals(FIELD)
                    && FieldControl.of(marks.definition()).isPresent()) {
                return CompletedStage.of(new FieldMarks(marks.marks()));
            }
            if (!context.getName().equals("at")) {
                return CompletedStage.of(marks.of(context.getName()));
            }
            CompletionStage<String> path = CompletedStage.of("");
            for (Expression step : context.getParams()) {
                path = path.thenCombine(
                        context.evaluate(step),
                        (before, next) -> before.isEmpty() ? String.valueOf(next) : before + "." + next);
            }
            return path.thenApply(marks::of);
        }
    }
}
