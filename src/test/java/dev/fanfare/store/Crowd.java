package dev.fanfare.store;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Many threads that start at the same moment and do the same thing, each several times.
record Crowd<T>(Queue<T> all) {
    static <T> Crowd<T> of(int people, int times, Deed<T> deed) throws InterruptedException {
        Queue<T> results = new ConcurrentLinkedQueue<>();
        CountDownLatch ready = new CountDownLatch(1);
        Thread[] threads = IntStream.range(0, people)
                .mapToObj(who -> Thread.ofPlatform().start(() -> {
                    await(ready);
                    IntStream.range(0, times).forEach(n -> results.add(deed.done(who, n)));
                }))
                .toArray(Thread[]::new);
        ready.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        return new Crowd<>(results);
    }

    Stream<T> results() {
        return all.stream();
    }

    private static void await(CountDownLatch ready) {
        try {
            ready.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    interface Deed<T> {
        T done(int who, int n);
    }
}
