package dev.fanfare.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Everything a browser complained about: errors of scripts, violations of the content security
/// policy, requests that failed.
final class Complaints {
    private static final int FIRST_FAILURE = 400;
    /// How a request ends that the page no longer needs, since it was left.
    private static final String LEFT = "net::ERR_ABORTED";

    private final List<String> all = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();

    Complaints(BrowserContext context) {
        context.onConsoleMessage(this::said);
        context.onWebError(error -> all.add("script: " + error.error()));
        context.onRequestFailed(this::failed);
        context.onResponse(this::answered);
    }

    /// From now on an answer with one of these statuses is part of the test.
    void expect(Integer... statuses) {
        expected.addAll(Arrays.asList(statuses));
    }

    void assertNone() {
        assertThat(all).as("what the browser complained about").isEmpty();
    }

    private void said(ConsoleMessage message) {
        // A failed request is counted by its status, below.
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            all.add("console: " + message.text());
        }
    }

    private void failed(Request request) {
        if (!LEFT.equals(request.failure())) {
            all.add("request: " + request.failure() + " " + request.url());
        }
    }

    private void answered(Response response) {
        if (response.status() >= FIRST_FAILURE && !expected.contains(response.status())) {
            all.add("answer: " + response.status() + " " + response.url());
        }
    }
}
