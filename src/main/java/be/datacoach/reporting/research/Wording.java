package be.datacoach.reporting.research;

import be.datacoach.platform.Phrases;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words in which people are asked for a study. They never change: other words get the next number, and are asked anew. */
@Entity
@Cacheable(false)
@Table(name = "research_wording")
class Wording {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "study_id", nullable = false, updatable = false)
    private long study;

    @Column(nullable = false, updatable = false)
    private int number;

    @Lob
    @Column(nullable = false, updatable = false)
    private String dutch;

    @Lob
    @Column(nullable = false, updatable = false)
    private String english;

    @Column(name = "published_at", nullable = false, updatable = false)
    private Instant publishedAt;

    protected Wording() {}

    Wording(Study study, int number, StudyWish wish, Instant now) {
        this.study = study.id();
        this.number = number;
        this.dutch =
                ConsentText.of(wish, Phrases.in(Locale.forLanguageTag("nl"))).stored();
        this.english = ConsentText.of(wish, Phrases.in(Locale.ENGLISH)).stored();
        this.publishedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    long study() {
        return study;
    }

    int number() {
        return number;
    }

    /** Dutch for whoever reads no English. */
    ConsentText in(Locale language) {
        return ConsentText.read(isEnglish(language) ? english : dutch);
    }

    /** The language in which somebody then reads it. */
    static String code(Locale language) {
        return isEnglish(language) ? "en" : "nl";
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en");
    }
}
