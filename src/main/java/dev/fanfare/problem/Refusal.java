package dev.fanfare.problem;

/// Ends a request with a problem. It is the client's affair: it carries no stack trace and is not
/// logged.
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public Refusal(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
