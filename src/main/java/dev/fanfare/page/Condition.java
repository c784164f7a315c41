package dev.fanfare.page;

import java.util.List;

/// When a node is shown: the subset of JsonLogic that pages may use (`== != < <= > >= and or ! in
/// var`), evaluated by the visitor runtime over what `GET /play/{campaign}/me` answers.
public sealed interface Condition {
    /// The value at a dotted path of the visitor's state, such as `visitor.registered`.
    record Variable(String path) implements Condition {}

    /// A fixed value: a `String`, `Number` or `Boolean`.
    record Literal(Object value) implements Condition {}

    /// One operator over its operands, named as in JsonLogic.
    record Operation(Operator operator, List<Condition> operands) implements Condition {
        public Operation {
            operands = List.copyOf(operands);
        }
    }

    /// The operators of the subset and how JSON spells them.
    enum Operator {
        EQUAL("=="),
        NOT_EQUAL("!="),
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">="),
        AND("and"),
        OR("or"),
        NOT("!"),
        IN("in");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        public String symbol() {
            return symbol;
        }
    }
}
