package dev.fanfare.action.coupon;

import dev.fanfare.action.Change;
import dev.fanfare.action.Facts;
import dev.fanfare.action.Key;
import dev.fanfare.campaign.Codes;
import dev.fanfare.campaign.Codes.Stack;
import dev.fanfare.campaign.Resources.Coupon;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Codes that the author listed. A mark on a code says that it is gone, and nothing else does; a
/// count of each stack is a hint where some are left.
///
/// A stack is picked by luck, the likelier the more is left of it, and a code in it by luck again:
/// visitors who come at the same instant rarely reach for the same code. A stack that proves to be
/// empty (when the list was changed, counts begin anew) has its count corrected, and the next one
/// is looked at.
record Stacks(Coupon coupon, Codes.Listed listed) {
    Set<String> counts() {
        Set<String> facts = new HashSet<>();
        facts.add(Taken.gone(coupon).name());
        listed.stacks().forEach(stack -> facts.add(count(stack).name()));
        return facts;
    }

    /// The marks of the stack that is to be looked at next; none when the search is over.
    Set<String> marks(RandomGenerator luck, Facts facts) {
        Set<String> marks = new HashSet<>();
        search(luck, facts)
                .unseen()
                .ifPresent(stack -> stack.codes()
                        .forEach(code -> marks.add(Find.mark(coupon, code).name())));
        return marks;
    }

    Search search(RandomGenerator luck, Facts facts) {
        List<Change> corrections = new ArrayList<>();
        List<Stack> stacks = new ArrayList<>(listed.stacks());
        while (true) {
            Optional<Stack> next = pick(stacks, luck, facts);
            if (next.isEmpty()) {
                return new Search(Optional.empty(), Optional.empty(), corrections);
            }
            Stack stack = next.get();
            if (!facts.knows(Find.mark(coupon, stack.codes().getFirst()))) {
                return new Search(next, Optional.empty(), corrections);
            }
            List<String> free = stack.codes().stream()
                    .filter(code -> facts.mark(Find.mark(coupon, code)).isEmpty())
                    .toList();
            if (!free.isEmpty()) {
                return new Search(Optional.empty(), Optional.of(taken(stack, free, luck)), corrections);
            }
            corrections.addAll(Collections.nCopies((int) left(stack, facts), countOne(stack)));
            stacks.remove(stack);
        }
    }

    private Find taken(Stack stack, List<String> free, RandomGenerator luck) {
        String code = free.get(luck.nextInt(free.size()));
        return new Find(code, List.of(countOne(stack), new Change.MarkOnce(Find.mark(coupon, code), "")));
    }

    private Optional<Stack> pick(List<Stack> stacks, RandomGenerator luck, Facts facts) {
        long all = stacks.stream().mapToLong(stack -> left(stack, facts)).sum();
        long place = all == 0 ? 0 : luck.nextLong(all);
        for (Stack stack : stacks) {
            place -= left(stack, facts);
            if (place < 0) {
                return Optional.of(stack);
            }
        }
        return Optional.empty();
    }

    private long left(Stack stack, Facts facts) {
        return stack.codes().size() - facts.count(count(stack));
    }

    private Change countOne(Stack stack) {
        return new Change.CountUpTo(count(stack), stack.codes().size());
    }

    private Key count(Stack stack) {
        return Key.shared("coupon/" + coupon.id() + "/s/" + stack.name());
    }

    /// How far a search came.
    ///
    /// @param unseen the stack whose marks must be known to go on
    /// @param corrections of the counts of stacks that are empty
    record Search(Optional<Stack> unseen, Optional<Find> find, List<Change> corrections) {
        Search {
            corrections = List.copyOf(corrections);
        }
    }
}
