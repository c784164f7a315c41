package dev.fanfare.journey;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;

/// Files dragged in from outside of the browser, as out of a file manager: the browser itself decides
/// what a drop does.
final class FileDrag {
    private static final int COPY = 1;

    private final CDPSession browser;
    private final JsonObject data = new JsonObject();

    FileDrag(Page page, Path... files) {
        browser = page.context().newCDPSession(page);
        JsonArray paths = new JsonArray();
        for (Path file : files) {
            paths.add(file.toAbsolutePath().toString());
        }
        data.add("items", new JsonArray());
        data.add("files", paths);
        data.addProperty("dragOperationsMask", COPY);
    }

    /// Over the point of a box, from its left and its top, 0 to 1.
    FileDrag over(BoundingBox box, double across, double down) {
        send("dragEnter", box, across, down);
        send("dragOver", box, across, down);
        return this;
    }

    void drop(BoundingBox box, double across, double down) {
        over(box, across, down);
        send("drop", box, across, down);
    }

    private void send(String type, BoundingBox box, double across, double down) {
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.addProperty("x", box.x + box.width * across);
        event.addProperty("y", box.y + box.height * down);
        event.add("data", data);
        browser.send("Input.dispatchDragEvent", event);
    }
}
