package dev.fanfare.site;

import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The first page after a start: it goes ahead of whatever is made ready meanwhile, for on a few cores
/// both at once make the first visitor wait.
@Singleton
public final class FirstPage {
    private static final long LONGEST_WAIT_MS = 100;

    private final CountDownLatch sent = new CountDownLatch(1);

    /// Tells that a page was sent.
    void sent() {
        sent.countDown();
    }

    /// Returns once a page was sent, and after a tenth of a second when nobody asks for one.
    public void goesAhead() {
        try {
            boolean _ = sent.await(LONGEST_WAIT_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
