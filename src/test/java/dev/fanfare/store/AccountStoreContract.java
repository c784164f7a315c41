package dev.fanfare.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fanfare.account.Account;
import dev.fanfare.account.AccountStore;
import dev.fanfare.account.AccountStore.Change;
import dev.fanfare.account.Email;
import dev.fanfare.account.Role;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// What every account store must do.
abstract class AccountStoreContract {
    private static final Instant NOW = Instant.parse("2027-01-20T09:00:00.250Z");
    private static final Account MINA = account("1", "mina@example.com", Role.OWNER);
    private static final Account TOM = account("2", "tom@example.com", Role.EDITOR);

    abstract AccountStore store();

    /// The same store after the program was stopped and started.
    abstract AccountStore restarted();

    @Test
    void aNewStoreIsEmpty() {
        assertThat(store().isEmpty()).isTrue();
        assertThat(store().accounts()).isEmpty();
        assertThat(store().account("1")).isEmpty();
        assertThat(store().account(MINA.email())).isEmpty();
    }

    @Test
    void anAccountIsReadBackAsItWasAdded() {
        assertThat(store().addFirst(MINA)).isTrue();
        assertThat(store().add(TOM)).isTrue();

        assertThat(restarted().accounts()).containsExactly(MINA, TOM);
        assertThat(store().account("2")).contains(TOM);
        assertThat(store().account(new Email("mina@example.com"))).contains(MINA);
        assertThat(store().isEmpty()).isFalse();
    }

    @Test
    void accountsAreListedByTheirAddress() {
        store().addFirst(TOM.as(Role.OWNER));
        store().add(MINA);

        assertThat(store().accounts()).extracting(Account::id).containsExactly("1", "2");
    }

    @Test
    void thereIsOneFirstAccount() {
        assertThat(store().addFirst(MINA)).isTrue();

        assertThat(store().addFirst(account("2", "tom@example.com", Role.OWNER)))
                .isFalse();
        assertThat(store().accounts()).containsExactly(MINA);
    }

    @Test
    void ofManyWhoAreFirstAtOnceOneIs() throws InterruptedException {
        Crowd<Boolean> crowd = Crowd.of(
                16,
                1,
                (who, _) -> store().addFirst(account("id-" + who, "owner%d@example.com".formatted(who), Role.OWNER)));

        assertThat(crowd.results().filter(added -> added)).hasSize(1);
        assertThat(store().accounts()).hasSize(1);
    }

    @Test
    void anAddressHasOneAccount() {
        store().addFirst(MINA);

        assertThat(store().add(account("3", "mina@example.com", Role.VIEWER))).isFalse();
        assertThat(store().accounts()).containsExactly(MINA);
    }

    @Test
    void anAddressMayHoldAnythingThatAnAddressMay() {
        Account odd = account("3", "o'brien+\"x\";--@example.com", Role.VIEWER);
        store().addFirst(MINA);

        assertThat(store().add(odd)).isTrue();
        assertThat(store().account(odd.email())).contains(odd);
    }

    @Test
    void aChangeIsMadeToTheAccountAsItIs() {
        store().addFirst(MINA);
        store().add(TOM);

        Change change = store().change("2", tom -> tom.as(Role.OWNER).named("Thomas"));

        Account changed = new Account("2", TOM.email(), "Thomas", Role.OWNER, "hash", 2, NOW);
        assertThat(change).isEqualTo(new Change.Done(changed));
        assertThat(restarted().account("2")).contains(changed);
    }

    @Test
    void anotherPasswordEndsTheSessions() {
        store().addFirst(MINA);

        store().change("1", mina -> mina.withPassword("another"));

        assertThat(store().account("1"))
                .contains(new Account("1", MINA.email(), "Name", Role.OWNER, "another", 2, NOW));
    }

    @Test
    void theLastOwnerStaysOne() {
        store().addFirst(MINA);
        store().add(TOM);

        assertThat(store().change("1", mina -> mina.as(Role.EDITOR))).isEqualTo(new Change.LastOwner());
        assertThat(store().remove("1")).isEqualTo(new Change.LastOwner());
        assertThat(store().accounts()).containsExactly(MINA, TOM);
    }

    @Test
    void ofTwoOwnersWhoLeaveAtOnceOneStays() throws InterruptedException {
        store().addFirst(MINA);
        store().add(account("2", "tom@example.com", Role.OWNER));

        Crowd<Change> crowd =
                Crowd.of(2, 1, (who, _) -> store().change(Integer.toString(who + 1), one -> one.as(Role.VIEWER)));

        assertThat(crowd.results().filter(Change.Done.class::isInstance)).hasSize(1);
        assertThat(store().accounts())
                .filteredOn(one -> one.role() == Role.OWNER)
                .hasSize(1);
    }

    @Test
    void whoIsRemovedIsGone() {
        store().addFirst(MINA);
        store().add(TOM);

        assertThat(store().remove("2")).isEqualTo(new Change.Done(TOM));

        assertThat(restarted().account("2")).isEmpty();
        assertThat(store().remove("2")).isEqualTo(new Change.Unknown());
        assertThat(store().change("2", tom -> tom)).isEqualTo(new Change.Unknown());
    }

    private static Account account(String id, String email, Role role) {
        return new Account(id, new Email(email), "Name", role, "hash", 1, NOW);
    }
}
