package dev.fanfare.process;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Sixty-four browsers that draw at the same time, each draw by another visitor. Every second
/// browser has its visitor's cookie before the draw, the others get it with the answer.
final class Players {
    private static final int CONNECTIONS = 64;
    private static final int LATER = 503;

    private final int port;
    private final String path;
    private final Queue<Draw.Answered> answered = new ConcurrentLinkedQueue<>();
    private final Queue<Draw> unanswered = new ConcurrentLinkedQueue<>();

    Players(RunningFanfare server, String path) {
        this.port = server.at("/").getPort();
        this.path = path;
    }

    List<Draw.Answered> answered() {
        return List.copyOf(answered);
    }

    /// The draws whose players do not know how they ended.
    List<Draw> unanswered() {
        return List.copyOf(unanswered);
    }

    /// So many draws, all answered.
    void draw(int draws) throws InterruptedException {
        AtomicInteger left = new AtomicInteger(draws);
        join(start(() -> left.getAndDecrement() > 0, new CountDownLatch(draws)));
    }

    /// They draw without end; after so many answers `blow` strikes the server.
    void drawUntil(int answers, Runnable blow) throws InterruptedException {
        CountDownLatch toGo = new CountDownLatch(answers);
        List<Thread> players = start(() -> true, toGo);
        boolean drawn = toGo.await(5, TimeUnit.MINUTES);
        blow.run();
        join(players);
        if (!drawn) {
            throw new IllegalStateException(toGo.getCount() + " of " + answers + " answers did not come");
        }
    }

    /// They draw; after so many answers `errand` is done while they go on, and then they stop.
    /// Returns what was answered before the errand began.
    List<Draw.Answered> drawMeanwhile(int answers, Errand errand) throws IOException, InterruptedException {
        CountDownLatch toGo = new CountDownLatch(answers);
        AtomicBoolean going = new AtomicBoolean(true);
        List<Thread> players = start(going::get, toGo);
        try {
            if (!toGo.await(5, TimeUnit.MINUTES)) {
                throw new IllegalStateException(toGo.getCount() + " of " + answers + " answers did not come");
            }
            List<Draw.Answered> before = answered();
            errand.run();
            return before;
        } finally {
            going.set(false);
            join(players);
        }
    }

    /// Sends again what was not answered; an answer is then known for every draw.
    List<Draw.Answered> askAgain() throws IOException {
        List<Draw.Answered> told = new ArrayList<>();
        for (Draw draw : unanswered) {
            told.add(new Draw.Answered(draw, send(draw)));
        }
        answered.addAll(told);
        unanswered.clear();
        return told;
    }

    /// One draw over a connection of its own.
    Line.Reply send(Draw draw) throws IOException {
        try (Line line = new Line(port)) {
            return line.press(path, draw);
        }
    }

    /// The same draw over every connection at once.
    List<Line.Reply> sendTogether(Draw draw) throws InterruptedException {
        List<Line.Reply> replies = new ArrayList<>();
        try (ExecutorService browsers = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Callable<Line.Reply>> same = Collections.nCopies(CONNECTIONS, () -> send(draw));
            for (Future<Line.Reply> reply : browsers.invokeAll(same)) {
                replies.add(reply.resultNow());
            }
        }
        return replies;
    }

    private List<Thread> start(More more, CountDownLatch toGo) {
        return IntStream.range(0, CONNECTIONS)
                .mapToObj(number -> Thread.ofPlatform().start(() -> play(number % 2 == 0, more, toGo)))
                .toList();
    }

    private void play(boolean known, More more, CountDownLatch toGo) {
        try (Line line = new Line(port)) {
            while (more.toDraw()) {
                Optional<String> cookie = known ? line.get("/play/rush/me").cookie() : Optional.empty();
                if (known && cookie.isEmpty() || !hasAnswer(line, Draw.by(cookie))) {
                    return;
                }
                toGo.countDown();
            }
        } catch (IOException _) {
            // The server has gone before this player drew: there is nothing to remember.
        }
    }

    private boolean hasAnswer(Line line, Draw draw) {
        try {
            Line.Reply reply = line.press(path, draw);
            if (reply.status() != LATER) {
                answered.add(new Draw.Answered(draw, reply));
                return true;
            }
        } catch (IOException _) {
            // Whether it was made is what the player wants to know when the server is back.
        }
        unanswered.add(draw);
        return false;
    }

    private static void join(List<Thread> players) throws InterruptedException {
        for (Thread player : players) {
            player.join();
        }
    }

    /// Something that is done to its end.
    interface Errand {
        void run() throws IOException, InterruptedException;
    }

    private interface More {
        boolean toDraw();
    }
}
