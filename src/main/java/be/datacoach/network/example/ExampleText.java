package be.datacoach.network.example;

import be.datacoach.access.AccountId;
import be.datacoach.organisation.school.SchoolLevel;
import be.datacoach.organisation.team.TeamKind;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One text of an example. Its author writes it ({@link Stage#OPEN}), hands it in, and a counsellor decides. A later text of the same
 * example takes the place of the one that is shown only when it is accepted.
 */
@Entity
@Cacheable(false)
@Table(name = "example_text")
class ExampleText {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "example_id", nullable = false, updatable = false)
    private long example;

    @Column(name = "author_id")
    private @Nullable AccountId author;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private Stage stage = Stage.DRAFT;

    @Column(nullable = false)
    private String title = "";

    @Column(nullable = false)
    private String question = "";

    @Column(nullable = false)
    private String done = "";

    @Column(nullable = false)
    private String changed = "";

    @Column(nullable = false)
    private String otherwise = "";

    @Column(nullable = false)
    private String monday = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "school_level")
    private @Nullable SchoolLevel level;

    @Enumerated(EnumType.STRING)
    private @Nullable Phase phase;

    @Enumerated(EnumType.STRING)
    private @Nullable TeamKind team;

    @Column(name = "data_kinds", nullable = false)
    private String dataKinds = "";

    @Column(nullable = false)
    private String assurances = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Reach reach = Reach.CIRCLE;

    @Column(nullable = false)
    private int revision;

    @Column(name = "written_at", nullable = false)
    private Instant writtenAt;

    @Column(name = "handed_in_at")
    private @Nullable Instant handedInAt;

    @Column(name = "shown_at")
    private @Nullable Instant shownAt;

    @Version
    private int version;

    protected ExampleText() {}

    /** @param revision that it goes on from; 0 for the first text of an example */
    ExampleText(long example, int revision, AccountId author, Instant now) {
        this.example = example;
        this.revision = revision;
        this.author = author;
        this.writtenAt = now;
    }

    /** One that nobody wrote: for a demonstration. */
    ExampleText(long example, Instant now) {
        this.example = example;
        this.writtenAt = now;
    }

    /** @throws IllegalStateException while it waits or is shown */
    final void write(Content content, Reach wished, Instant now) {
        if (!Stage.OPEN.contains(stage)) throw new IllegalStateException("Text " + id + " is " + stage);
        title = content.say(Part.TITLE);
        question = content.say(Part.QUESTION);
        done = content.say(Part.DONE);
        changed = content.say(Part.CHANGED);
        otherwise = content.say(Part.OTHERWISE);
        monday = content.say(Part.MONDAY);
        level = content.setting().level().orElse(null);
        phase = content.setting().phase().orElse(null);
        team = content.setting().team().orElse(null);
        dataKinds = content.data().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        reach = wished;
        revision++;
        writtenAt = now;
    }

    void assure(List<Assurance> all) {
        assurances = Assurance.write(all);
    }

    void handIn(Instant now) {
        stage = Stage.WAITING;
        handedInAt = now;
    }

    /** Its author, or a counsellor with a reason, has it written again. */
    void reopen(Stage as) {
        if (!Stage.OPEN.contains(as)) throw new IllegalArgumentException("Not for writing: " + as);
        stage = as;
    }

    /** @param narrowed not wider than the author chose */
    void show(Reach narrowed, Instant now) {
        if (stage != Stage.WAITING) throw new IllegalStateException("Text " + id + " is " + stage);
        stage = Stage.SHOWN;
        reach = narrowed.within(reach);
        shownAt = now;
    }

    long id() {
        if (id == null) throw new IllegalStateException("Not stored yet");
        return id;
    }

    long example() {
        return example;
    }

    Optional<AccountId> author() {
        return Optional.ofNullable(author);
    }

    Stage stage() {
        return stage;
    }

    Reach reach() {
        return reach;
    }

    int revision() {
        return revision;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Optional<Instant> handedInAt() {
        return Optional.ofNullable(handedInAt);
    }

    Optional<Instant> shownAt() {
        return Optional.ofNullable(shownAt);
    }

    String title() {
        return title;
    }

    List<Assurance> assurances() {
        return Assurance.read(assurances);
    }

    /** @param topics kept beside it */
    Content content(Set<String> topics) {
        Set<DataKind> data = Stream.of(dataKinds.split(","))
                .filter(code -> !code.isEmpty())
                .map(DataKind::valueOf)
                .collect(Collectors.toSet());
        return new Content(
                Map.of(
                        Part.TITLE, title,
                        Part.QUESTION, question,
                        Part.DONE, done,
                        Part.CHANGED, changed,
                        Part.OTHERWISE, otherwise,
                        Part.MONDAY, monday),
                new Setting(Optional.ofNullable(level), Optional.ofNullable(phase), Optional.ofNullable(team)),
                data,
                topics);
    }
}
