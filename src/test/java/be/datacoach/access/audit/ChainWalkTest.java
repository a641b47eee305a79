package be.datacoach.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.AuditEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever is done to the trail behind our back, the chain says from where. */
class ChainWalkTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Seals SEALS = new Seals(Optional.of("a key that the database has not got"));

    private final List<AuditEntry> trail = sealed(SEALS, 5);
    private final String last = trail.get(4).seal();

    private static AuditEntry entry(int second, String subject) {
        return new AuditEntry(NOON.plusSeconds(second), "actor", "account.created", subject, null);
    }

    private static List<AuditEntry> sealed(Seals seals, int many) {
        List<AuditEntry> entries = new ArrayList<>();
        String before = Seals.BEGINNING;
        for (int number = 1; number <= many; number++) {
            AuditEntry entry = entry(number, "subject-" + number);
            before = seals.of(number, before, entry);
            entry.seal(number, before);
            entries.add(entry);
        }
        return entries;
    }

    private Optional<ChainCheck.Broken> walk(ChainWalk walk) {
        for (AuditEntry entry : trail) {
            Optional<ChainCheck.Broken> broken = walk.next(entry);
            if (broken.isPresent()) return broken;
        }
        return walk.end(5, last);
    }

    private Optional<ChainCheck.Broken> walk() {
        return walk(new ChainWalk(SEALS, 0, Seals.BEGINNING));
    }

    @Test
    void isWholeAsItWasSealed() {
        assertThat(walk()).isEmpty();
    }

    @Test
    void saysFromWhereAnEntryWasChanged() {
        AuditEntry other = entry(3, "somebody else");
        other.seal(3, trail.get(2).seal());
        trail.set(2, other);
        assertThat(walk()).contains(new ChainCheck.Broken(3, ChainCheck.Why.CHANGED));
    }

    @Test
    void saysFromWhereAnEntryIsMissing() {
        trail.remove(1);
        assertThat(walk()).contains(new ChainCheck.Broken(2, ChainCheck.Why.MISSING));
    }

    @Test
    void saysThatTheEndIsMissing() {
        trail.remove(4);
        trail.remove(3);
        assertThat(walk()).contains(new ChainCheck.Broken(4, ChainCheck.Why.MISSING));
    }

    @Test
    void isNotMadeAnewByWhoHasNoKey() {
        trail.clear();
        trail.addAll(sealed(new Seals(Optional.empty()), 5));
        assertThat(walk()).contains(new ChainCheck.Broken(1, ChainCheck.Why.CHANGED));
    }

    @Test
    void noticesEntriesThatChangedPlaces() {
        AuditEntry second = trail.get(1);
        AuditEntry third = trail.get(2);
        String secondSeal = second.seal();
        second.seal(3, third.seal());
        third.seal(2, secondSeal);
        trail.set(1, third);
        trail.set(2, second);
        assertThat(walk()).contains(new ChainCheck.Broken(2, ChainCheck.Why.CHANGED));
    }

    @Test
    void goesOnFromWhereOldEntriesWereLetGo() {
        String before = trail.get(1).seal();
        trail.remove(0);
        trail.remove(0);
        assertThat(walk(new ChainWalk(SEALS, 2, before))).isEmpty();
    }

    @Test
    void neverTakesTwoFieldsForOne() {
        AuditEntry one = new AuditEntry(NOON, "a", "account.created", "b1:c", null);
        AuditEntry other = new AuditEntry(NOON, "a", "account.created", "b", "c");
        assertThat(SEALS.of(1, Seals.BEGINNING, one)).isNotEqualTo(SEALS.of(1, Seals.BEGINNING, other));
    }
}
