package dev.fanfare.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.problem.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HashingTest {
    @Test
    void twoAreHashedAtOnceEightWaitAndTheRestIsAskedToComeBack() throws Exception {
        Hashing hashing = new Hashing();
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch refused = new CountDownLatch(20);
        List<Future<String>> results = new ArrayList<>();

        try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 30; i++) {
                results.add(crowd.submit(() -> {
                    try {
                        return hashing.hash(() -> {
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            await(go);
                            now.decrementAndGet();
                            return "hashed";
                        });
                    } catch (Refusal busy) {
                        refused.countDown();
                        return busy.problem().kind();
                    }
                }));
            }
            refused.await();
            go.countDown();
        }

        List<String> ends = new ArrayList<>();
        for (Future<String> result : results) {
            ends.add(result.get());
        }
        assertThat(ends).filteredOn("hashed"::equals).hasSize(10);
        assertThat(ends).filteredOn("busy"::equals).hasSize(20);
        assertThat(most).hasValue(2);
        assertThat(hashing.hash(() -> "later")).isEqualTo("later");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
