package dev.fanfare.render;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.ValueResolver;
import java.util.Map;
import java.util.concurrent.CompletionStage;

/// Gives a map's own members first: without it, Qute answers `{props.size}` with the number of
/// props and `{slots.footer.empty}` with whether that map is empty.
final class OwnMembers implements ValueResolver {
    private static final int BEFORE_THE_DEFAULTS = 100;

    @Override
    public int getPriority() {
        return BEFORE_THE_DEFAULTS;
    }

    @Override
    public boolean appliesTo(EvalContext context) {
        return context.getParams().isEmpty()
                && context.getBase() instanceof Map<?, ?> map
                && map.containsKey(context.getName());
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        return CompletedStage.of(((Map<?, ?>) context.getBase()).get(context.getName()));
    }
}
