package dev.fanfare.action;

/// A campaign lacks what one of its actions needs. Publishing refuses such campaigns; a draft that is
/// tried may be one.
public abstract class NotPlayable extends RuntimeException {
    private static final long serialVersionUID = 1;

    protected NotPlayable(String message) {
        super(message);
    }
}
