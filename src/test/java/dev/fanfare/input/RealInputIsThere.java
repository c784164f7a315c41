package dev.fanfare.input;

import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Whether a folder of real files is named.
final class RealInputIsThere implements ExecutionCondition {
    /// A property, not a field: under Quarkus a class can be loaded more than once.
    private static final String SAID = "fanfare.real-input.said";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<String> folder = RealInput.named();
        String reason = folder.map("real input: read from %s"::formatted)
                .orElse("real input: not read, %s is not set".formatted(RealInput.VARIABLE));
        if (System.getProperty(SAID) == null) {
            System.setProperty(SAID, "true");
            System.out.println(reason);
        }
        return folder.isPresent()
                ? ConditionEvaluationResult.enabled(reason)
                : ConditionEvaluationResult.disabled(reason);
    }
}
