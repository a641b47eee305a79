package be.datacoach.network.circle;

import static org.assertj.core.api.Assertions.assertThat;

import be.datacoach.access.AccountId;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whose name a reader reads at what was written, and that nothing else of a peer leaves. */
class AuthorsTest {
    private static final AccountId NAMED = new AccountId(1);
    private static final AccountId UNNAMED = new AccountId(2);
    private static final AccountId LEFT = new AccountId(3);
    private final Authors authors = new Authors(Map.of(NAMED, "Lien", LEFT, "Femke"), Set.of(NAMED, UNNAMED));

    @Test
    void namesWhoIsHereAndMayBeRead() {
        assertThat(authors.of(Optional.of(NAMED))).isEqualTo(new Author(Optional.of("Lien"), false));
        assertThat(authors.of(Optional.of(UNNAMED))).isEqualTo(new Author(Optional.empty(), false));
    }

    @Test
    void namesNobodyWhoLeftOrIsErased() {
        assertThat(authors.of(Optional.of(LEFT)))
                .as("left, though known")
                .isEqualTo(new Author(Optional.empty(), true));
        assertThat(authors.of(Optional.empty())).isEqualTo(new Author(Optional.empty(), true));
    }

    /** What a page can show of a peer's work is what these records hold: a new field is a new question to the coach. */
    @Test
    void holdsOfAPeerNothingButANameAndAModule() {
        assertThat(names(ReadWork.Working.class)).containsExactly("name", "module", "mine");
        assertThat(names(ReadCircle.Peer.class)).containsExactly("uid", "name");
    }

    private static Stream<String> names(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents()).map(RecordComponent::getName);
    }
}
