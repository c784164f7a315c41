package dev.fanfare.render;

import dev.fanfare.page.Node;

/// What stands in the canvas for a node that cannot be shown as it is.
final class EditBox {
    static final String STYLE = ".f-edit-box{margin:8px;padding:12px 16px;border:2px dashed #b3261e;border-radius:8px;"
            + "background:#fff;color:#1a1a1a;font:14px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}";

    private EditBox() {}

    static String notInstalled(Node node) {
        return box(node, "unknown-component", "There is no component '%s' on this server.".formatted(node.type()));
    }

    /// @param name of the field; may be empty
    static String noField(Node node, FormScope scope, String name) {
        String why = scope.forms().isEmpty() ? "it stands in no form" : "the form around it has no such field";
        return box(node, "no-field", "The field '%s' cannot be shown: %s.".formatted(name, why));
    }

    static String broken(Node node, BrokenTemplate broken) {
        return box(node, "broken-template", "'%s' cannot be shown: %s".formatted(node.type(), broken.getMessage()));
    }

    private static String box(Node node, String problem, String words) {
        return "<div id=\"%s\" class=\"f-edit-box\" data-problem=\"%s\"%s>%s</div>"
                .formatted(node.id(), problem, Marks.EDIT.root(node), Escaped.html(words));
    }
}
