package be.datacoach.access.rights;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.platform.Phrases;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Nothing is held on anybody that they cannot see and have erased: the schema, as all migrations make it, against what the features
 * claim. A new table that fails here needs a line in the {@link Holding} of its feature.
 */
class HoldingsTest {
    private static Schema schema;
    private static List<Claim> claims;

    @BeforeAll
    static void read() throws SQLException {
        schema = Schema.afterAllMigrations();
        claims = Features.claims();
    }

    @Test
    void everyTableIsClaimed() {
        assertThat(schema.tables()).isNotEmpty().allMatch(table -> !of(table).isEmpty());
    }

    @Test
    void claimsSpeakOfWhatExists() {
        assertThat(wrong(claims)).isEmpty();
    }

    @Test
    void everyReferenceToAPersonIsClaimed() {
        assertThat(unclaimed(claims)).isEmpty();
    }

    @Test
    void codesAreDifferent() {
        assertThat(claims.stream().map(Claim::code)).doesNotHaveDuplicates();
    }

    @Test
    void wordsAreThereForAllThatIsShown() {
        for (Locale locale : List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH)) {
            Phrases phrases = Phrases.in(locale);
            assertThat(keys().filter(key -> !phrases.has(key)))
                    .as(locale.getLanguage())
                    .isEmpty();
        }
    }

    /** The checks above can fail. */
    @Test
    void seesWhatIsWrong() {
        assertThat(wrong(List.of(
                        Claim.of("no_such_table").by("account_id").shows("x").erased())))
                .isNotEmpty();
        assertThat(wrong(List.of(
                        Claim.of("sheet").by("account_id").shows("module").erased())))
                .isNotEmpty();
        assertThat(wrong(List.of(Claim.of("parcel")
                        .by("bringer_id")
                        .keepsBack("name", "kind", "content", "brought_at")
                        .forgotten())))
                .as("may not be null")
                .isNotEmpty();
        assertThat(wrong(List.of(Claim.of("shared_file").nobody("path"))))
                .as("a text not thought of")
                .isNotEmpty();
        assertThat(wrong(List.of(Claim.of("sheet")
                        .by("account_id")
                        .shows("module:no.such")
                        .erased())))
                .isNotEmpty();
        assertThat(unclaimed(claims.stream()
                        .filter(claim -> !claim.table().equals("sheet"))
                        .toList()))
                .containsExactly("sheet.account_id");
        assertThat(unclaimed(claims.stream()
                        .filter(claim -> !claim.table().equals("event"))
                        .toList()))
                .containsExactly("event.actor");
    }

    private static Stream<String> keys() {
        return Stream.concat(
                        Features.chapters().stream()
                                .flatMap(chapter -> Stream.concat(
                                        Stream.of("my_data.part." + chapter.code()),
                                        chapter.columns().stream().map(column -> "my_data.column." + column))),
                        claims.stream()
                                .filter(claim -> !claim.shown().isEmpty())
                                .flatMap(claim -> Stream.concat(
                                        Stream.of("my_data.part." + claim.code()),
                                        claim.shown().stream()
                                                .map(column -> "my_data.column." + Claim.nameOf(column)))))
                .distinct();
    }

    private static List<Claim> of(String table) {
        return claims.stream().filter(claim -> claim.table().equals(table)).toList();
    }

    /** Columns that know a person, by the keys of the database or by their name, and that no claim speaks of. */
    private static List<String> unclaimed(List<Claim> all) {
        var said = new HashSet<String>();
        all.forEach(claim -> said.add(claim.table() + "." + claim.owner().column()));
        return schema.personal().filter(column -> !said.contains(column)).toList();
    }

    private static List<String> wrong(List<Claim> some) {
        var faults = new ArrayList<String>();
        some.forEach(claim -> faults.addAll(new ClaimCheck(schema, claim).faults()));
        return faults;
    }

    /** What one claim says that is not so. */
    private record ClaimCheck(Schema schema, Claim claim) {
        List<String> faults() {
            if (!schema.tables().contains(claim.table())) return List.of(claim.table() + " does not exist");
            return claim.owner().kind() == Owner.Kind.NOBODY ? ofNobody() : ofSomebody();
        }

        private List<String> ofNobody() {
            return schema.longTexts(claim.table())
                    .filter(column -> !claim.keptBack().contains(column))
                    .map(column ->
                            claim.table() + "." + column + " is a long text: say that nobody is in it, or who is")
                    .toList();
        }

        private List<String> ofSomebody() {
            var faults = new ArrayList<String>();
            Set<String> columns = schema.columns(claim.table());
            Set<String> said = new HashSet<>(claim.keptBack());
            claim.shown().forEach(column -> said.add(Claim.nameOf(column)));
            said.add(claim.owner().column());
            said.stream()
                    .filter(column -> !columns.contains(column))
                    .forEach(column -> faults.add(claim.code() + ": there is no " + column));
            columns.stream()
                    .filter(column -> !Set.of("id", "uid", "version").contains(column) && !said.contains(column))
                    .forEach(column -> faults.add(claim.code() + ": show " + column + " or keep it back"));
            claim.shown().stream()
                    .filter(column -> column.contains(":") && !schema.has(column.substring(column.indexOf(':') + 1)))
                    .forEach(column -> faults.add(claim.code() + ": nothing to look up by " + column));
            if (claim.fate() == Fate.UNTOUCHED) faults.add(claim.code() + ": say what becomes of it");
            if (claim.fate() == Fate.FORGOTTEN
                    && !schema.mayBeNull(claim.table(), claim.owner().column())) {
                faults.add(claim.code() + ": who it was cannot be emptied, for it may not be null");
            }
            if (claim.hasId() && !columns.contains("id") && !claim.shown().isEmpty()) {
                faults.add(claim.code() + ": it has no id, say so");
            }
            return faults;
        }
    }
}
